/**
 * The configuration files of a Spring Boot application become its properties, and those that influence the schema or name
 * the database become settings of Retort.
 */
@NullMarked
package dev.retort.generator.springboot;

import org.jspecify.annotations.NullMarked;
