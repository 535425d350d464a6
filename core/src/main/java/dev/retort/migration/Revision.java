package dev.retort.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Where a {@link Migration} stands among the others. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id that commands and other revisions use. It never changes. */
    String id();

    /** The revisions that this one follows: none for a first one, several for a merge. */
    String[] revises() default {};

    /** What it is for, in a line. */
    String message() default "";

    /** When it was written: an instant, such as {@code 2026-11-20T11:30:00Z}. */
    String created() default "";

    /** Names for the branch that begins here. */
    String[] labels() default {};

    /** Revisions of other branches that must be applied before. */
    String[] dependsOn() default {};
}
