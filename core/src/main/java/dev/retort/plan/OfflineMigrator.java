package dev.retort.plan;

import dev.retort.RetortException;
import dev.retort.history.AppliedRevision;
import dev.retort.history.AppliedRevisions;
import dev.retort.history.HistoryChange;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.revision.Direction;
import dev.retort.revision.InvalidTargetException;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.session.MigratorOptions;
import dev.retort.source.MigrationSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the statements that a {@link Migrator} would run as a script, without a database. Running the script with
 * {@code psql -v ON_ERROR_STOP=1} gives the same catalog and history.
 *
 * <p>The statements are those for the oldest PostgreSQL version that supports the migrations.
 */
public final class OfflineMigrator {

    private static final int NEWEST_MAJOR = 18;

    private final Migrations migrations;
    private final MigratorOptions options;
    private final boolean guarded;

    private OfflineMigrator(Migrations migrations, MigratorOptions options, boolean guarded) {
        this.migrations = migrations.withArguments(options.arguments());
        this.options = options;
        this.guarded = guarded;
    }

    /** Creates an offline migrator. The migrations are loaded once, by this call. */
    public static OfflineMigrator of(MigrationSource source) {
        return new OfflineMigrator(new Migrations(source.load()), MigratorOptions.DEFAULTS, false);
    }

    /** Returns this migrator with other options. It uses the history table, the role and the arguments. */
    public OfflineMigrator withOptions(MigratorOptions newOptions) {
        return new OfflineMigrator(migrations, newOptions, guarded);
    }

    /**
     * Returns this migrator with or without guards. In a guarded script each revision first checks the history, so that
     * the script runs on any database within the range.
     */
    public OfflineMigrator withGuards(boolean isGuarded) {
        return new OfflineMigrator(migrations, options, isGuarded);
    }

    /**
     * Returns the script that upgrades a database from the first end of the range to the second, or from base if the
     * range has no first end.
     *
     * @throws RetortException when an end matches no revision, or is ambiguous
     */
    public String upgrade(RevisionRange range) {
        RevisionTarget from = range.from() == null ? RevisionTarget.BASE : range.from();
        RevisionTarget to = range.to() == null ? RevisionTarget.HEADS : range.to();
        return script(Direction.UPGRADE, from, to);
    }

    /**
     * Returns the script that downgrades a database from the first end of the range to the second.
     *
     * @throws InvalidTargetException when the range lacks an end
     * @throws RetortException when an end matches no revision, or is ambiguous
     */
    public String downgrade(RevisionRange range) {
        if (range.from() == null || range.to() == null) {
            throw InvalidTargetException.ofOfflineDowngrade(range.toString());
        }
        return script(Direction.DOWNGRADE, range.from(), range.to());
    }

    /**
     * Plans one revision in that direction, independently of the revisions before it.
     *
     * @throws RetortException when the revision refuses to run, or cannot be planned
     */
    public PlannedRevision plan(RevisionInfo revision, Direction direction) {
        return onOldest(writer -> planner(writer).planAlone(revision, direction));
    }

    /**
     * Returns the script that records a database as being at the targets. With {@code purge} it deletes all other rows.
     */
    public String stamp(Collection<RevisionTarget> targets, boolean purge) {
        HistoryScript history = new HistoryScript(options.history());
        Set<String> all = ids(migrations.graph().all());
        Set<String> after = ids(migrations.graph().stamp(all, targets));
        Set<String> removed = new TreeSet<>(all);
        removed.removeAll(after);
        List<String> lines = new ArrayList<>(List.of("BEGIN;", history.create()));
        if (purge) {
            lines.add(history.deleteAll());
        } else if (!removed.isEmpty()) {
            lines.add(history.delete(removed));
        }
        migrations.graph().stamp(Set.of(), targets).stream()
                .map(revision -> HistoryChange.stamp(revision, migrations.checksum(revision)))
                .map(history::stamp)
                .forEach(lines::add);
        lines.add("COMMIT;");
        return lines(lines.stream());
    }

    /** Returns the statement that creates the history table if it does not exist. */
    public String ensureHistory() {
        return lines(Stream.of(new HistoryScript(options.history()).create()));
    }

    private String script(Direction direction, RevisionTarget from, RevisionTarget to) {
        Set<String> start = ids(migrations.graph().resolve(from, Set.of()));
        Plan plan = plan(direction, to, migrations.graph().stamp(Set.of(), List.of(from)));
        String body = new PlanScript(options.history(), guarded).of(plan, List.copyOf(start));
        return lines(Stream.concat(role(), Stream.of(body.stripTrailing())));
    }

    private Planner planner(SqlWriter writer) {
        return new Planner(migrations, writer, options.history());
    }

    private Stream<String> role() {
        return Stream.ofNullable(options.role()).map(role -> "SET ROLE " + Identifiers.quote(role) + ";");
    }

    private Plan plan(Direction direction, RevisionTarget to, List<RevisionInfo> applied) {
        return onOldest(writer -> planner(writer).plan(direction, to, rowsOf(applied)));
    }

    /** Plans with the oldest server version that supports the migrations. */
    private static <T> T onOldest(Function<SqlWriter, T> planning) {
        for (int major = ServerVersion.OLDEST.major(); ; major++) {
            try {
                return planning.apply(new SqlWriter(ServerVersion.ofMajor(major)));
            } catch (UnplannableException e) {
                if (major == NEWEST_MAJOR || !(e.getCause() instanceof UnsupportedFeatureException)) {
                    throw e;
                }
            }
        }
    }

    private AppliedRevisions rowsOf(List<RevisionInfo> applied) {
        return new AppliedRevisions(applied.stream()
                .map(revision -> AppliedRevision.applied(revision, migrations.checksum(revision)))
                .toList());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    private static Set<String> ids(Collection<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
