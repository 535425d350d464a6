package dev.retort.revision;

import static dev.retort.revision.Shapes.downgrade;
import static dev.retort.revision.Shapes.ids;
import static dev.retort.revision.Shapes.upgrade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LinearTest {

    private final RevisionGraph graph = Shapes.graph("c < b", "a", "d < c", "b < a");

    @Test
    void ordersRevisionsByWhatTheyFollow() {
        assertThat(ids(graph.all())).containsExactly("a", "b", "c", "d");
        assertThat(ids(graph.heads())).containsExactly("d");
        assertThat(ids(graph.bases())).containsExactly("a");
        assertThat(ids(graph.ancestors("c"))).containsExactly("a", "b");
        assertThat(ids(graph.descendants("b"))).containsExactly("c", "d");
    }

    @Test
    void upgradesToHeadFromNothing() {
        assertThat(upgrade(graph, Set.of(), "head")).containsExactly("+a -> a", "+b -> b", "+c -> c", "+d -> d");
    }

    @Test
    void upgradesOnlyWhatIsMissing() {
        assertThat(upgrade(graph, Set.of("a", "b"), "c")).containsExactly("+c -> c");
        assertThat(upgrade(graph, Set.of("a", "b", "c", "d"), "head")).isEmpty();
        assertThat(upgrade(graph, Set.of("a", "b", "c"), "a")).isEmpty();
    }

    @Test
    void upgradesBySteps() {
        assertThat(upgrade(graph, Set.of(), "+1")).containsExactly("+a -> a");
        assertThat(upgrade(graph, Set.of("a"), "+2")).containsExactly("+b -> b", "+c -> c");
        assertThat(upgrade(graph, Set.of("a"), "a+1")).containsExactly("+b -> b");
        assertThat(upgrade(graph, Set.of("a"), "head-2")).containsExactly("+b -> b");
        assertThat(upgrade(graph, Set.of(), "base+1")).containsExactly("+a -> a");
    }

    @Test
    void downgradesToBase() {
        assertThat(downgrade(graph, Set.of("a", "b", "c"), "base")).containsExactly("-c -> b", "-b -> a", "-a ->");
        assertThat(downgrade(graph, Set.of(), "base")).isEmpty();
    }

    @Test
    void downgradesToARevisionThatStays() {
        assertThat(downgrade(graph, Set.of("a", "b", "c"), "a")).containsExactly("-c -> b", "-b -> a");
        assertThat(downgrade(graph, Set.of("a", "b", "c"), "c-1")).containsExactly("-c -> b");
        assertThat(downgrade(graph, Set.of("a"), "a-1")).containsExactly("-a ->");
        assertThat(downgrade(graph, Set.of("a"), "a")).isEmpty();
    }

    @Test
    void downgradesBySteps() {
        assertThat(downgrade(graph, Set.of("a", "b", "c"), "-1")).containsExactly("-c -> b");
        assertThat(downgrade(graph, Set.of("a", "b"), "-2")).containsExactly("-b -> a", "-a ->");
    }

    @Test
    void refusesMoreStepsThanThereAre() {
        assertThatThrownBy(() -> upgrade(graph, Set.of("a", "b"), "+3"))
                .isInstanceOfSatisfying(StepOutOfRangeException.class, e -> {
                    assertThat(e.possible()).isEqualTo(2);
                    assertThat(e.argument()).isEqualTo("+3");
                });
        assertThatThrownBy(() -> downgrade(graph, Set.of("a"), "-2"))
                .isInstanceOfSatisfying(StepOutOfRangeException.class, e -> assertThat(e.possible())
                        .isEqualTo(1));
        assertThatThrownBy(() -> downgrade(graph, Set.of("a", "b"), "b-3")).isInstanceOf(StepOutOfRangeException.class);
    }

    @Test
    void refusesStepsInTheWrongDirection() {
        assertThatThrownBy(() -> upgrade(graph, Set.of("a"), "-1")).hasMessageContaining("use downgrade");
        assertThatThrownBy(() -> downgrade(graph, Set.of("a"), "+1")).hasMessageContaining("use upgrade");
    }

    @Test
    void refusesToDowngradeToWhatIsNotApplied() {
        assertThatThrownBy(() -> downgrade(graph, Set.of("a"), "c"))
                .isInstanceOfSatisfying(NotAppliedException.class, e -> {
                    assertThat(e.revision()).isEqualTo("c");
                    assertThat(e.heads()).containsExactly("a");
                });
    }

    @Test
    void hasNothingToDoWithoutRevisions() {
        RevisionGraph empty = Shapes.graph();

        assertThat(upgrade(empty, Set.of(), "head")).isEmpty();
        assertThat(upgrade(empty, Set.of(), "heads")).isEmpty();
        assertThat(downgrade(empty, Set.of(), "base")).isEmpty();
    }
}
