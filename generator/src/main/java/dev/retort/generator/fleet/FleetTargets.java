package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.filter.Glob;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Databases;
import dev.retort.generator.settings.Spelling;
import dev.retort.generator.settings.TargetsSetting;
import dev.retort.schema.QualifiedName;
import dev.retort.session.ConnectionSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The targets that a command works on, and the database of each. */
public final class FleetTargets {

    private final Map<String, Target> targets;
    private final Map<String, Database> places;
    private final Databases databases;

    private FleetTargets(Map<String, Target> targets, Map<String, Database> places, Databases databases) {
        this.targets = targets;
        this.places = places;
        this.databases = databases;
    }

    /**
     * Reads the targets. It warns if there are none.
     *
     * @param history the history table of the settings
     * @throws CommandException when a list cannot be read, or two targets are one
     */
    public static FleetTargets read(
            TargetsSetting setting, Databases databases, QualifiedName history, RelativePaths paths, Output output)
            throws SQLException, IOException, InterruptedException {
        List<TargetRow> rows = new TargetLists(databases, paths, output).read(setting);
        if (rows.isEmpty()) {
            output.warn("there are no targets: " + setting + " (" + setting.origin() + ") names none");
        }
        TargetDatabases found = new TargetDatabases(databases);
        DistinctTargets distinct = new DistinctTargets(history);
        Map<Database, ConnectionSource> sources = new HashMap<>();
        Map<String, Target> targets = new LinkedHashMap<>();
        Map<String, Database> places = new HashMap<>();
        for (TargetRow row : rows) {
            Database database = found.of(row);
            distinct.add(row, database);
            targets.put(row.name(), row.target(sources.computeIfAbsent(database, one -> one::connect)));
            places.put(row.name(), database);
        }
        return new FleetTargets(targets, places, databases);
    }

    /**
     * Returns the targets whose names match one of the patterns, in the order of the list.
     *
     * @throws CommandException when no target matches a pattern
     */
    public FleetTargets matching(List<String> patterns) {
        for (String pattern : patterns) {
            if (targets.keySet().stream().noneMatch(new Glob(pattern)::matches)) {
                throw new CommandException(
                        "no target matches " + pattern
                                + Spelling.nearest(pattern, targets.keySet())
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse(""),
                        "name one of " + FleetMessages.targets(List.copyOf(targets.keySet()), false)
                                + ", or write * for any characters");
            }
        }
        return only(name -> patterns.stream().anyMatch(pattern -> new Glob(pattern).matches(name)));
    }

    /** Returns the targets with these names, in the order of the list. */
    public FleetTargets named(Set<String> names) {
        return only(names::contains);
    }

    private FleetTargets only(Predicate<String> condition) {
        Map<String, Target> chosen = new LinkedHashMap<>(targets);
        chosen.keySet().removeIf(condition.negate());
        return new FleetTargets(chosen, places, databases);
    }

    /** Returns the targets, in the order of the list. */
    public List<Target> all() {
        return new ArrayList<>(targets.values());
    }

    /** Returns the target of a name. */
    public Optional<Target> find(String name) {
        return Optional.ofNullable(targets.get(name));
    }

    /** Returns the number of targets. */
    public int size() {
        return targets.size();
    }

    /** Returns the groups of the targets. */
    public List<String> groups() {
        return targets.values().stream()
                .map(Target::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the failure that a problem with a target is reported as. */
    public Failure failure(String target, Throwable problem) {
        Database database = places.get(target);
        return database == null ? databases.failure(problem) : databases.failure(problem, database);
    }

    /** Returns the database of a target. */
    public Database database(Target target) {
        Database database = places.get(target.name());
        if (database == null) {
            throw new IllegalArgumentException(target.name());
        }
        return database;
    }
}
