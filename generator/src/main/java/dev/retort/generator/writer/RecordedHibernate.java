package dev.retort.generator.writer;

import dev.retort.source.LoadedMigration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of Hibernate that a migration records in the comment of its class.
 *
 * @param version the version, without {@code .Final}
 * @param revision the id of the revision
 */
public record RecordedHibernate(String version, String revision) {

    private static final String SENTENCE = "Entities read with Hibernate ";

    /** The sentence in a comment, whose words may be on two lines. */
    private static final Pattern WRITTEN =
            Pattern.compile(SENTENCE.strip().replace(" ", "[\\s*]+") + "[\\s*]+(\\d[\\w.-]*\\w)\\.");

    /** The sentence for the comment of a class; empty if no Hibernate read the entities. */
    static String sentence(String version) {
        return version.isEmpty() ? "" : SENTENCE + CommentText.javadoc(shortened(version)) + ".";
    }

    /** A version as migrations record it. */
    public static String shortened(String version) {
        return version.replaceFirst("\\.Final$", "");
    }

    /** The record of the newest migration that has one and whose source is at hand. */
    public static Optional<RecordedHibernate> newest(Collection<LoadedMigration> migrations) {
        return migrations.stream()
                .sorted(Comparator.comparing((LoadedMigration migration) ->
                                migration.revision().created())
                        .reversed())
                .map(RecordedHibernate::in)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<RecordedHibernate> in(LoadedMigration migration) {
        Path file = migration.file();
        if (file == null || Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Matcher written = WRITTEN.matcher(Files.readString(file));
            return written.find()
                    ? Optional.of(new RecordedHibernate(
                            written.group(1), migration.revision().id()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
