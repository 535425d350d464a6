package dev.retort.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A word for the migrations of one run, which read it as the argument {@code tag}. */
public final class TagOption {

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "A word for migrations, which read it with op.argument(\"tag\"); short for -x tag=TAG.")
    private @Nullable String tag;

    /** The word, or null. */
    public @Nullable String value() {
        return tag;
    }
}
