package dev.retort.generator.state;

import dev.retort.generator.Drift;
import dev.retort.generator.report.DriftDocument;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RevisionDocument;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.report.TextTable;
import dev.retort.generator.report.Wording;
import dev.retort.generator.review.OperationSummary;
import dev.retort.generator.session.Database;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the comparison of a database with its migrations. */
public final class StatusReport {

    /** The number of lines of a list that fit on a screen with the other lists. */
    private static final int MOST = 12;

    private final Output output;
    private final AppliedState state;
    private final Database database;
    private final ServerVersion version;
    private final RevisionListing revisions;
    private final TextTable lines = new TextTable();

    public StatusReport(
            Output output, RevisionListing revisions, AppliedState state, Database database, ServerVersion version) {
        this.output = output;
        this.revisions = revisions;
        this.state = state;
        this.database = database;
        this.version = version;
    }

    public void print(Replay.Outcome outcome, Connection live) throws SQLException {
        lines.row("database", database.shown() + ", PostgreSQL " + version);
        list(
                "current",
                StateMessages.atBase(),
                state.current().stream().map(this::applied).toList());
        list(
                "pending",
                StateMessages.none(),
                state.pending().stream().map(revisions::described).toList());
        exceptions("incomplete", state.unfinished(), StateMessages.resumed());
        exceptions("unknown", state.unknown(), Wording.sentence(StateMessages.getMigrations(output.wording())));
        exceptions("changed", state.changed(), StateMessages.undoChange());
        Failure unseen = outcome.unseen();
        list(
                "drift",
                unseen == null ? StateMessages.none() : StateMessages.notChecked(unseen.message()),
                drift(outcome));
        lines.lines("").forEach(output::line);
        document(outcome, live);
    }

    private String applied(RevisionInfo revision) {
        return revisions.described(revision)
                + state.row(revision.id()).map(StateMessages::applied).orElse("");
    }

    private static List<String> drift(Replay.Outcome outcome) {
        Drift drift = outcome.drift();
        return drift == null
                ? List.of()
                : Stream.concat(
                                drift.operations().stream()
                                        .map(OperationSummary::of)
                                        .map(OperationSummary::toString),
                                drift.others().stream())
                        .toList();
    }

    /** A list with its title beside the first line; the rest of a long one is counted. */
    private void list(String title, String nothing, List<String> all) {
        if (all.isEmpty()) {
            lines.row(title, nothing);
        }
        int shown = all.size() > MOST + 1 ? MOST : all.size();
        for (int i = 0; i < shown; i++) {
            lines.row(i == 0 ? title : "", all.get(i));
        }
        if (shown < all.size()) {
            lines.row("", StateMessages.andMore(all.size() - shown));
        }
    }

    private void exceptions(String title, List<String> ids, String remedy) {
        if (!ids.isEmpty()) {
            list(title, "", state.described(ids));
            lines.row("", remedy);
        }
    }

    private void document(Replay.Outcome outcome, Connection live) throws SQLException {
        Drift drift = outcome.drift();
        Failure unseen = outcome.unseen();
        output.document(new StatusDocument(
                database.shown(),
                version.toString(),
                state.current().stream().map(revisions::document).toList(),
                state.pending().stream().map(revisions::document).toList(),
                state.unfinished(),
                state.unknown(),
                state.changed(),
                drift == null
                        ? null
                        : DriftDocument.of(drift, version, CatalogScope.of(live).defaultSchema()),
                unseen == null ? null : unseen.message()));
    }

    /**
     * The screen, as JSON.
     *
     * @param database the database, as it may be shown
     * @param server the server's version
     * @param current the revisions it is at
     * @param pending the revisions that it lacks, in the order in which they would be applied
     * @param unfinished revisions that an earlier run left unfinished
     * @param unknown applied revisions without a migration
     * @param changed applied revisions whose migrations have been changed since
     * @param drift the differences from the result of its migrations; null if they were not checked
     * @param driftUnseen the reason why they were not looked for, or null
     */
    private record StatusDocument(
            String database,
            String server,
            List<RevisionDocument> current,
            List<RevisionDocument> pending,
            List<String> unfinished,
            List<String> unknown,
            List<String> changed,
            @Nullable DriftDocument drift,
            @Nullable String driftUnseen) {}
}
