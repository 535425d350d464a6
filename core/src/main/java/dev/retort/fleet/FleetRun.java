package dev.retort.fleet;

import dev.retort.history.AppliedRevisions;
import dev.retort.plan.Plan;
import dev.retort.runner.MigrationListener;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import dev.retort.session.ConnectionSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** One run: the survey of all databases, the checks of all targets, the canary, and the groups in order. */
final class FleetRun {

    private final List<Target> targets;
    private final Migrators migrators;
    private final FleetOptions options;
    private final FleetListener listener;
    private final JournalWriter journal;
    private final FleetGoal goal;

    private final Map<Target, List<String>> heads = new ConcurrentHashMap<>();
    private final Map<Target, Plan> plans = new ConcurrentHashMap<>();
    private final Map<Target, Plan> checked = new ConcurrentHashMap<>();
    private final Map<Target, TargetResult> results = new ConcurrentHashMap<>();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile int behind;

    FleetRun(
            List<Target> targets,
            Migrators migrators,
            FleetOptions options,
            FleetListener listener,
            JournalWriter journal,
            FleetGoal goal) {
        this.targets = targets;
        this.migrators = migrators;
        this.options = options;
        this.listener = listener;
        this.journal = journal;
        this.goal = goal;
    }

    FleetReport run() {
        long start = System.nanoTime();
        survey();
        List<Target> pending = pending(targets);
        List<TargetResult> refused = List.copyOf(results.values()).stream()
                .filter(result -> result.state() == TargetState.FAILED)
                .toList();
        behind = pending.size() + refused.size();
        listener.found(targets.size(), behind);
        refused.forEach(this::report);
        checkTogether(pending);
        work(pending.stream().filter(target -> !checked.containsKey(target)).toList(), this::check);
        List<Target> canary = canary(pending);
        migrate(canary);
        if (canary.stream().allMatch(this::isMigrated)) {
            Map<String, List<Target>> groups = pending(targets).stream()
                    .collect(Collectors.groupingBy(Target::group, LinkedHashMap::new, Collectors.toList()));
            groups.values().forEach(this::migrate);
        }
        pending(targets).forEach(this::leave);
        return report(start);
    }

    /** Returns the state of each target, and runs none: those with something to do are not run. */
    FleetReport look() {
        long start = System.nanoTime();
        survey();
        pending(targets).forEach(target -> results.put(target, TargetResult.notRun(target, headsOf(target))));
        return report(start);
    }

    private FleetReport report(long start) {
        return new FleetReport(
                targets.stream().map(results::get).toList(), Duration.ofNanos(System.nanoTime() - start));
    }

    private void survey() {
        Map<ConnectionSource, List<Target>> databases = targets.stream()
                .collect(Collectors.groupingBy(Target::connections, LinkedHashMap::new, Collectors.toList()));
        Survey survey = new Survey(
                migrators.options().history(), goal, Math.max(1, Math.min(options.jobs(), databases.size())));
        List<Target> first = databases.values().stream().map(all -> all.get(0)).toList();
        FleetWorkers.run(first, options.jobs(), () -> false, (target, connection) -> {
            List<Target> all = databases.getOrDefault(target.connections(), List.of());
            survey.of(all, connection, migrators).forEach(this::record);
        });
    }

    /** Checks the targets of each database with a few queries for all of them. Those that do not pass are checked alone. */
    private void checkTogether(List<Target> pending) {
        if (!migrators.options().history().isInDefaultSchema()) {
            return;
        }
        Map<ConnectionSource, List<Target>> databases = pending.stream()
                .filter(target -> target.schema() != null && plans.containsKey(target))
                .collect(Collectors.groupingBy(Target::connections, LinkedHashMap::new, Collectors.toList()));
        databases.values().removeIf(all -> all.size() == 1);
        work(databases.values().stream().map(all -> all.get(0)).toList(), (target, connection) -> {
            List<Target> all = databases.getOrDefault(target.connections(), List.of());
            IdentityHashMap<Plan, List<Target>> byPlan = new IdentityHashMap<>();
            all.forEach(one -> byPlan.computeIfAbsent(plans.get(one), plan -> new ArrayList<>())
                    .add(one));
            byPlan.forEach((plan, same) -> checkTogether(plan, same, connection));
        });
    }

    private void checkTogether(Plan plan, List<Target> same, KeptConnection connection) {
        Map<String, Target> bySchema = new LinkedHashMap<>();
        same.forEach(target -> bySchema.put(target.schema(), target));
        try {
            migrators
                    .of(same.get(0), connection)
                    .withListener(MigrationListener.NONE)
                    .passing(plan, bySchema.keySet())
                    .forEach(schema -> checked.put(bySchema.get(schema), plan));
        } catch (SQLException | RuntimeException e) {
            // Each is checked alone, which says what is wrong.
        }
    }

    private void record(Survey.Finding finding) {
        Target target = finding.target();
        Exception failure = finding.failure();
        heads.put(target, finding.heads());
        if (failure != null) {
            failures.incrementAndGet();
            results.put(target, failed(target, finding.heads(), finding.heads(), failure, Duration.ZERO));
            return;
        }
        Plan plan = finding.plan();
        if (plan != null) {
            plans.put(target, plan);
        }
        if (finding.isAtHead()) {
            results.put(target, TargetResult.atHead(target, finding.heads()));
        }
    }

    private List<Target> pending(List<Target> among) {
        return among.stream().filter(target -> !results.containsKey(target)).toList();
    }

    private boolean isMigrated(Target target) {
        TargetResult result = results.get(target);
        return result != null && result.failure() == null;
    }

    /** Returns the targets that run first, including those that have already failed. */
    private List<Target> canary(List<Target> candidates) {
        List<Target> canary = new ArrayList<>(candidates.subList(0, Math.min(options.canary(), candidates.size())));
        targets.stream()
                .filter(target -> target.group().equals(options.canaryGroup()) && !canary.contains(target))
                .forEach(canary::add);
        return canary;
    }

    private void migrate(List<Target> group) {
        work(pending(group), this::migrate);
    }

    private void work(List<Target> group, FleetWorkers.Work work) {
        if (!Thread.currentThread().isInterrupted()) {
            FleetWorkers.run(group, options.jobs(), () -> failures.get() >= options.maxFailures(), work);
        }
    }

    private void check(Target target, KeptConnection connection) {
        long start = System.nanoTime();
        try {
            goal.preflight(migrators.of(target, connection).withListener(MigrationListener.NONE));
        } catch (SQLException | RuntimeException e) {
            List<String> at = headsOf(target);
            fail(failed(target, at, at, e, since(start)), target);
        }
    }

    private void migrate(Target target, KeptConnection connection) {
        long start = System.nanoTime();
        List<String> from = headsOf(target);
        Migrator migrator = migrator(target, connection);
        try {
            MigrationResult result = goal.run(migrator);
            TargetState state = result.revisions().isEmpty() ? TargetState.AT_HEAD : TargetState.MIGRATED;
            TargetResult migrated =
                    new TargetResult(target.name(), target.group(), from, result.heads(), state, null, since(start));
            results.put(target, migrated);
            report(migrated);
        } catch (SQLException | RuntimeException e) {
            fail(failed(target, from, headsAfter(migrator, from), e, since(start)), target);
        }
    }

    private Migrator migrator(Target target, KeptConnection connection) {
        Migrator migrator = migrators.of(target, connection);
        Plan plan = checked.get(target);
        return plan == null ? migrator : migrator.withCheckedPlan(plan);
    }

    private TargetResult failed(Target target, List<String> from, List<String> to, Exception failure, Duration took) {
        listener.failed(target, failure);
        return TargetResult.failed(target, from, to, failure, took);
    }

    private void fail(TargetResult result, Target target) {
        failures.incrementAndGet();
        results.put(target, result);
        report(result);
    }

    /** Returns the heads after a failure: the revisions before the failed one are committed. */
    private static List<String> headsAfter(Migrator migrator, List<String> from) {
        try {
            return migrator.graph().headIdsOf(new AppliedRevisions(migrator.current()).ids());
        } catch (SQLException | RuntimeException e) {
            return from; // the failure itself is reported
        }
    }

    private void leave(Target target) {
        TargetResult result = TargetResult.notRun(target, headsOf(target));
        results.put(target, result);
        journal.add(result);
    }

    private void report(TargetResult result) {
        journal.add(result);
        listener.finished(result, done.incrementAndGet(), behind);
    }

    private List<String> headsOf(Target target) {
        return heads.getOrDefault(target, List.of());
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
