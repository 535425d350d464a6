package dev.retort.generator.report;

import org.jspecify.annotations.Nullable;

/**
 * A failure as JSON.
 *
 * @param error the failure
 */
public record ErrorDocument(Body error) {

    /**
     * The failure.
     *
     * @param message what went wrong, and where, with all further lines
     * @param hint what to do about it, or null
     */
    public record Body(String message, @Nullable String hint) {

        public static Body of(Failure failure) {
            return new Body(failure.text(), failure.hint());
        }
    }
}
