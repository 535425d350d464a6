package dev.retort.generator.state;

import dev.retort.generator.CurrentState;
import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.report.RevisionDocument;
import dev.retort.generator.report.StateMessages;
import dev.retort.history.AppliedRevision;
import dev.retort.revision.RevisionInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints revisions: a line each, or all details. */
public final class RevisionListing {

    private final ProjectMigrations migrations;
    private final Output output;
    private final RelativePaths paths;
    private final Set<String> heads;
    private final @Nullable Set<String> applied;
    private final Set<String> current;
    private final List<AppliedRevision> rows;

    /** A listing that does not know a database. */
    public RevisionListing(ProjectMigrations migrations, Output output, RelativePaths paths) {
        this(migrations, output, paths, null, List.of());
    }

    private RevisionListing(
            ProjectMigrations migrations,
            Output output,
            RelativePaths paths,
            @Nullable Set<String> applied,
            List<AppliedRevision> rows) {
        this.migrations = migrations;
        this.output = output;
        this.paths = paths;
        this.heads = ids(migrations.graph().heads());
        this.applied = applied;
        this.current = applied == null ? Set.of() : ids(migrations.graph().headsOf(applied));
        this.rows = rows;
    }

    /** This listing with the revisions that are applied to a database; null if no database was asked. */
    public RevisionListing withApplied(@Nullable Set<String> newApplied) {
        return new RevisionListing(migrations, output, paths, newApplied, rows);
    }

    /** This listing with the history of a database, which has the time and the user of each run. */
    public RevisionListing withHistory(List<AppliedRevision> history) {
        return new RevisionListing(migrations, output, paths, CurrentState.applied(history), history);
    }

    /** One line: the revisions that it follows, its id and marks, and its message. */
    public String step(RevisionInfo revision) {
        String from = revision.isBase() ? "<base>" : String.join(", ", revision.revises());
        return from + " -> " + described(revision);
    }

    /** One line: its id, marks and message. */
    public String described(RevisionInfo revision) {
        return line(revision) + (revision.message().isEmpty() ? "" : ", " + revision.message());
    }

    /** Its id and marks, such as {@code (head)}. */
    public String line(RevisionInfo revision) {
        List<String> marks = marks(revision);
        return revision.id() + (marks.isEmpty() ? "" : " (" + String.join(") (", marks) + ")");
    }

    private List<String> marks(RevisionInfo revision) {
        List<String> marks = new ArrayList<>();
        if (!revision.labels().isEmpty()) {
            marks.add(String.join(", ", revision.labels()));
        }
        add(marks, heads.contains(revision.id()), "head");
        add(marks, migrations.graph().children(revision.id()).size() > 1, "branchpoint");
        add(marks, revision.isMerge(), "mergepoint");
        add(marks, current.contains(revision.id()), "current");
        return marks;
    }

    private static Set<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).collect(Collectors.toUnmodifiableSet());
    }

    private static void add(List<String> marks, boolean holds, String mark) {
        if (holds) {
            marks.add(mark);
        }
    }

    /** All details of a revision. */
    public String full(RevisionInfo revision) {
        StringBuilder text = new StringBuilder();
        append(text, "Revision", line(revision));
        append(text, "Revises", revision.isBase() ? "<base>" : String.join(", ", revision.revises()));
        append(text, "Depends on", String.join(", ", revision.dependsOn()));
        append(text, "Branches", branches(revision));
        append(text, "Created", revision.created());
        append(text, "File", file(revision));
        rows.stream()
                .filter(row -> row.revision().equals(revision.id()))
                .forEach(row -> append(text, "Applied", StateMessages.appliedAt(row)));
        if (!revision.message().isEmpty()) {
            text.append(System.lineSeparator()).append("    ").append(revision.message());
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private String branches(RevisionInfo revision) {
        List<RevisionInfo> children = migrations.graph().children(revision.id());
        return children.size() < 2
                ? ""
                : children.stream().map(RevisionInfo::id).collect(Collectors.joining(", "));
    }

    private static void append(StringBuilder text, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            text.append(String.format("%-11s %s%n", name + ":", value));
        }
    }

    private @Nullable String file(RevisionInfo revision) {
        Path file = migrations.get(revision).file();
        return file == null ? null : paths.shown(file);
    }

    /** Prints revisions in that form, or with all details if the output is verbose. */
    public void print(List<RevisionInfo> revisions, Function<RevisionInfo, String> form) {
        revisions.forEach(revision -> output.line(output.isVerbose() ? full(revision) : form.apply(revision)));
        if (output.isJson()) {
            output.document(revisions.stream().map(this::document).toList());
        }
    }

    public RevisionDocument document(RevisionInfo revision) {
        return new RevisionDocument(
                revision.id(),
                revision.revises(),
                revision.message(),
                revision.created(),
                revision.labels(),
                revision.dependsOn(),
                heads.contains(revision.id()),
                applied == null ? null : applied.contains(revision.id()),
                file(revision));
    }
}
