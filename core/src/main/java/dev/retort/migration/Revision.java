package dev.retort.migration;

import dev.retort.PublicApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Identifies a {@link Migration} and places it in the revision history. */
@PublicApi
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id of the revision, which commands and other revisions use. It must never change. */
    String id();

    /** The revisions that precede this one: none for a base, several for a merge. */
    String[] revises() default {};

    /** A one-line description. */
    String message() default "";

    /** The time of creation, as an instant such as {@code 2026-11-20T11:30:00Z}. */
    String created() default "";

    /** The labels of the branch that starts with this revision. */
    String[] labels() default {};

    /** The revisions of other branches that must be applied before this one. */
    String[] dependsOn() default {};
}
