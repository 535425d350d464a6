package dev.retort.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a parameter a database at another revision than {@link RetortTest#target()}, for a test of a single migration.
 *
 * <pre>{@code
 * @Test
 * void pricesBecomeCents(@At("1975ea") Connection connection, @At("1975ea") Migrator migrator) {}
 * }</pre>
 *
 * <p>Parameters of one test with the same revision are of the same database.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface At {

    /** The revision, such as {@code base} for an empty database, or the id of a revision. */
    String value();
}
