package dev.retort.fleet;

import dev.retort.PublicApi;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.Migrator;
import dev.retort.session.ConnectionSource;
import dev.retort.session.MigratorOptions;
import dev.retort.source.ClassSource;
import dev.retort.source.MigrationSource;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Upgrades or downgrades many targets in one run: schemas of a database, databases, and hosts.
 *
 * <p>The migrations are loaded once. Targets with the same history share one plan. Targets with nothing to do are found
 * with one query for each database. Every other target is checked before the first statement of any. Each target has its
 * own history, lock and transactions: a target that fails is rolled back by itself. The next run takes the targets that
 * are not at the goal, so that a run that was stopped resumes.
 */
@PublicApi
public final class Fleet {

    private static final ConnectionSource NO_DATABASE = () -> {
        throw new SQLException("each target has its own connections");
    };

    private final List<Target> targets;
    private final Migrator migrator;
    private final MigratorOptions migratorOptions;
    private final FleetOptions options;
    private final FleetListener listener;
    private final @Nullable FleetJournal journal;

    private Fleet(
            List<Target> targets,
            Migrator migrator,
            MigratorOptions migratorOptions,
            FleetOptions options,
            FleetListener listener,
            @Nullable FleetJournal journal) {
        this.targets = targets;
        this.migrator = migrator;
        this.migratorOptions = migratorOptions;
        this.options = options;
        this.listener = listener;
        this.journal = journal;
    }

    /**
     * Creates a fleet that logs under the name {@code dev.retort}. The migrations are loaded once, by this call.
     *
     * @throws IllegalArgumentException when two targets have the same name
     */
    public static Fleet of(Collection<Target> targets, MigrationSource source) {
        Set<String> names = new HashSet<>();
        targets.forEach(target -> {
            if (!names.add(target.name())) {
                throw new IllegalArgumentException("two targets have the name " + target.name());
            }
        });
        Migrator migrator = Migrator.of(NO_DATABASE, source)
                .withListener(MigrationListener.NONE)
                .withKeptPlans();
        return new Fleet(
                List.copyOf(targets), migrator, MigratorOptions.DEFAULTS, FleetOptions.DEFAULTS, new FleetLog(), null);
    }

    /**
     * Creates a fleet whose migrations are classes of the application.
     *
     * @param packageName the package of the migrations, which may also be in its subpackages
     */
    public static Fleet of(Collection<Target> targets, String packageName) {
        return of(targets, ClassSource.of(packageName));
    }

    /** Returns this fleet with other options. */
    public Fleet withOptions(FleetOptions newOptions) {
        return new Fleet(targets, migrator, migratorOptions, newOptions, listener, journal);
    }

    /** Returns this fleet with other options of the run of each target. */
    public Fleet withMigratorOptions(MigratorOptions newOptions) {
        return new Fleet(targets, migrator, newOptions, options, listener, journal);
    }

    /** Returns this fleet with another listener in place of the one that logs. */
    public Fleet withListener(FleetListener newListener) {
        return new Fleet(targets, migrator, migratorOptions, options, newListener, journal);
    }

    /** Returns this fleet, which keeps a journal. */
    public Fleet withJournal(FleetJournal newJournal) {
        return new Fleet(targets, migrator, migratorOptions, options, listener, newJournal);
    }

    /**
     * Applies the goal and the revisions that it requires to each target, as far as they are not applied yet. The failure
     * of a target is in the report. If the calling thread is interrupted, no further target starts; the report has them
     * as not run, and the thread stays interrupted.
     *
     * @throws IllegalArgumentException when two targets have the same schema of the same database, or the same history
     */
    public FleetReport upgrade(RevisionTarget goal) {
        return run(new FleetGoal(Direction.UPGRADE, goal));
    }

    /** Applies the goal, given as text such as {@code head} or {@code 1975ea}, to each target. */
    public FleetReport upgrade(String goal) {
        return upgrade(RevisionTarget.parse(goal));
    }

    /**
     * Undoes the revisions that are applied to a target beyond the goal, on each target. Everything else is as in
     * {@link #upgrade(RevisionTarget)}.
     *
     * @throws IllegalArgumentException when two targets have the same schema of the same database, or the same history
     */
    public FleetReport downgrade(RevisionTarget goal) {
        return run(new FleetGoal(Direction.DOWNGRADE, goal));
    }

    /** Undoes the revisions beyond the goal, given as text such as {@code base} or {@code 1975ea}, on each target. */
    public FleetReport downgrade(String goal) {
        return downgrade(RevisionTarget.parse(goal));
    }

    /**
     * Returns the state of each target and its heads, and changes nothing. The targets that an upgrade to the goal would
     * run are {@link TargetState#NOT_RUN}; those whose history no upgrade would accept are {@link TargetState#FAILED}.
     *
     * @throws IllegalArgumentException when two targets have the same schema of the same database, or the same history
     */
    public FleetReport survey(RevisionTarget goal) {
        requireOwnHistories();
        try (JournalWriter writer = new JournalWriter(null, listener)) {
            return run(new FleetGoal(Direction.UPGRADE, goal), writer).look();
        }
    }

    private FleetReport run(FleetGoal goal) {
        requireOwnHistories();
        try (JournalWriter writer = new JournalWriter(journal, listener)) {
            return run(goal, writer).run();
        }
    }

    private FleetRun run(FleetGoal goal, JournalWriter writer) {
        return new FleetRun(
                targets, new Migrators(migrator, migratorOptions, listener), options, listener, writer, goal);
    }

    private void requireOwnHistories() {
        record Place(ConnectionSource database, String schema) {}
        boolean isShared = !migratorOptions.history().isInDefaultSchema();
        Set<Place> places = new HashSet<>();
        for (Target target : targets) {
            String schema = isShared || target.schema() == null ? "" : target.schema();
            if (!places.add(new Place(target.connections(), schema))) {
                throw new IllegalArgumentException("the target " + target.name()
                        + " has the same history as another: give each a schema of its own, and the history no schema");
            }
        }
    }
}
