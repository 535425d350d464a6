package dev.retort.generator.systems;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Decisions;
import dev.retort.generator.Project;
import dev.retort.generator.cases.Contents;
import dev.retort.generator.cases.State;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The history of a team: its migrations are generated again, applied to a database with rows, one by one, and used;
 * undone one after the other; and applied again.
 *
 * @param deployments the application at each step that the database stays at
 * @param lost the tables, and the columns as {@code table.column}, whose rows or values are lost in one of the steps
 */
record WholeWay(
        ExampleSystem system,
        Project project,
        List<Step> steps,
        Function<Step, Deployment> deployments,
        Collection<String> lost) {

    private static final int ROWS = 1000;

    static WholeWay of(ExampleSystem system, Path work, List<Step> steps, Application application) {
        Deployment deployment =
                new Deployment(system.classes(), system.packageFolder(), WholeWay.class.getClassLoader(), application);
        return new WholeWay(system, ExampleSystem.scratch(work), steps, step -> deployment, List.of());
    }

    /** The same if these tables and columns lose their rows or values, or get new ones each time. */
    WholeWay losing(Collection<String> tablesAndColumns) {
        return new WholeWay(system, project, steps, deployments, tablesAndColumns);
    }

    void go() throws SQLException, IOException {
        new Rewriting(system, project, steps).expectCommitted();
        try (TestDatabase database = TestServer.database()) {
            TeamDatabase team = new TeamDatabase(system, project, steps.get(0).target(), database);
            team.begin();
            Migrator migrator = team.migrator();
            Contents rows = Contents.of(database);
            assertThat(rows.tables()).allSatisfy((table, all) -> assertThat(all).hasSizeGreaterThanOrEqualTo(ROWS));
            assertThat(Compared.of(steps.get(0), database).operations())
                    .as("what the team has and the first revision does not make")
                    .isEmpty();

            Deque<State> states = new ArrayDeque<>();
            for (Step leg : legs()) {
                states.push(State.of(database));
                migrator.upgrade(leg.target());
                expectArrival(leg, database);
            }
            Contents arrived = Contents.of(database);
            expectKept(rows, arrived, "after the upgrade");
            for (Step ignored : legs()) {
                migrator.downgrade(target(states.size() - 1));
                State before = states.pop();
                State after = State.of(database);
                before.expectCatalog(after, "after a downgrade", database);
                expectKept(before.contents(), after.contents(), "after a downgrade");
            }
            expectKept(rows, Contents.of(database), "after all downgrades");
            migrator.upgrade(RevisionTarget.HEAD);
            expectArrival(steps.get(steps.size() - 1), database);
            expectKept(arrived, Contents.of(database), "after the second upgrade");
        }
    }

    /** The steps after the first that the database stays at: of branches, only where they are joined. */
    private List<Step> legs() {
        return steps.stream().skip(1).filter(step -> !step.isBranchOf(steps)).toList();
    }

    /** The revision of the database before a leg. */
    private RevisionTarget target(int leg) {
        return leg == 0 ? steps.get(0).target() : legs().get(leg - 1).target();
    }

    private void expectArrival(Step step, TestDatabase database) throws SQLException, IOException {
        assertThat(Compared.of(step.deciding(Decisions.NONE), database).operations())
                .as("left to do after " + step.revision().message())
                .isEmpty();
        deployments.apply(step).runOn(database);
    }

    private void expectKept(Contents expected, Contents actual, String when) {
        Contents kept = withoutTables(expected).in(actual).without(lost);
        actual.in(kept).expectSame(kept, when);
    }

    private Contents withoutTables(Contents contents) {
        Map<String, List<Map<String, String>>> kept = new TreeMap<>(contents.tables());
        kept.keySet().removeIf(table -> lost.contains(table.replaceFirst("^public\\.", "")));
        Map<String, Set<String>> columns = new TreeMap<>(contents.columns());
        columns.keySet().retainAll(kept.keySet());
        return new Contents(kept, columns);
    }
}
