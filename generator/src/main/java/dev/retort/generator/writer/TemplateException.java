package dev.retort.generator.writer;

import dev.retort.RetortException;

/** Thrown if a template is invalid. */
public final class TemplateException extends RetortException {

    private static final long serialVersionUID = 1;

    TemplateException(String problem, String remedy) {
        super(problem, remedy);
    }
}
