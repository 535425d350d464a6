package dev.retort.migration;

import dev.retort.PublicApi;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Accepts a hazard of the {@link Migration}, with the reason why it does no harm. {@code retort lint} then lists the hazard
 * as accepted. It changes nothing in the run.
 */
@PublicApi
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Accepts.All.class)
public @interface Accepts {

    /** The name of the hazard, such as {@code rewrites-table}. */
    String value();

    /** The table or other relation on which it is accepted, such as {@code shop.orders}; empty for all of them. */
    String on() default "";

    /** The reason, such as {@code 4 MB}. */
    String because();

    /** Several acceptances of one migration. The compiler writes this annotation. */
    @PublicApi
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {

        /** The acceptances, in the order of the source. */
        Accepts[] value();
    }
}
