package dev.retort.cli.session;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A word for the migrations of one run; it reaches them as the argument {@code tag}. */
public final class TagOption {

    /** The argument's name. */
    static final String ARGUMENT = "tag";

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "A word for migrations, which read it with op.argument(\"tag\"); short for -x tag=TAG.")
    @Nullable
    String tag;
}
