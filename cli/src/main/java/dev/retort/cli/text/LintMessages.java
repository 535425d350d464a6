package dev.retort.cli.text;

import dev.retort.generator.lint.Acceptance;
import dev.retort.generator.lint.LintFinding;
import dev.retort.generator.lint.LintResult;
import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.Note.Level;
import dev.retort.generator.settings.Spelling;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The messages of {@code lint}. */
public final class LintMessages {

    private LintMessages() {}

    /** Says that there is no such hazard, and which one may be meant. */
    public static String noSuchHazard(String name, List<String> names) {
        return "there is no hazard " + name
                + Spelling.nearest(name, names)
                        .map(nearest -> "; did you mean " + nearest + "?")
                        .orElse("");
    }

    public static String listHazards(List<String> names) {
        return "use one of " + String.join(", ", names);
    }

    public static String noMigration(String file) {
        return file + " is no migration of this project";
    }

    public static String nameMigration() {
        return "name a file in the folder of the migrations, a revision, or a file that ends in .sql";
    }

    public static String cannotRead(Path file) {
        return "cannot read " + file;
    }

    public static String nameFile() {
        return "name a file of SQL in UTF-8";
    }

    /** Says that an acceptance matches no hazard. */
    public static String matchesNothing(Acceptance acceptance, List<String> names) {
        String problem = HazardName.of(acceptance.hazard()).isPresent()
                ? "no hazard matches"
                : noSuchHazard(acceptance.hazard(), names);
        return acceptance.origin() + " accepts " + acceptance + ", but " + problem;
    }

    /** Counts the files and the hazards. */
    public static String checked(LintResult result) {
        int files = result.sources().size();
        String checked = files == 1 ? "1 file checked" : files + " files checked";
        String found = Stream.of(Level.DANGER, Level.WARNING, Level.NOTE)
                .filter(level -> result.count(level) > 0)
                .map(level -> count(result.count(level), level.id()))
                .collect(Collectors.joining(", "));
        String accepted = result.accepted() == 0 ? "" : "; " + result.accepted() + " accepted";
        return checked + ": " + (found.isEmpty() ? "no hazards" : found) + accepted + ".";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Names the command that explains the worst hazard; empty if there is none. */
    public static Optional<String> explain(LintResult result) {
        return result.findings()
                .filter(finding -> !finding.isAccepted())
                .map(LintFinding::note)
                .max((one, other) -> one.level().compareTo(other.level()))
                .map(note -> "For the problem and the safe form: retort lint --explain "
                        + note.hazard().id());
    }
}
