/** Tests of the configuration of a Spring Boot application. */
@NullMarked
package dev.retort.generator.springboot;

import org.jspecify.annotations.NullMarked;
