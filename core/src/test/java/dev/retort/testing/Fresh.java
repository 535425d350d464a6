package dev.retort.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a {@link TestDatabase} parameter that receives a fresh, empty database of the run's server.
 *
 * <p>The parameter may belong to a test, to a constructor, or to a method that runs before or after tests. Each
 * parameter receives a database of its own. It is dropped when the test ends, after all methods that run after a test;
 * the database of a parameter of {@code @BeforeAll} is dropped when the tests of the class end.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FreshDatabases.class)
public @interface Fresh {}
