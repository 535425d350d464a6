package dev.retort.cli.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A word for the migrations of one run, which read it as the argument {@code tag}. */
public final class TagOption {

    /** The argument's name. */
    static final String ARGUMENT = "tag";

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "A word for migrations, which read it with op.argument(\"tag\"); short for -x tag=TAG.")
    private @Nullable String tag;

    /** The word, if there is one. */
    Optional<String> value() {
        return Optional.ofNullable(tag);
    }
}
