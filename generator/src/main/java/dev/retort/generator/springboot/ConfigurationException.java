package dev.retort.generator.springboot;

import dev.retort.RetortException;

/** Thrown when the configuration of a Spring Boot application cannot be found or read, with the problem and its remedy. */
public final class ConfigurationException extends RetortException {

    private static final long serialVersionUID = 1;

    ConfigurationException(String problem, String remedy) {
        super(problem, remedy);
    }
}
