package dev.retort.revision;

import static dev.retort.revision.Shapes.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionRangeTest {

    private static final Set<String> APPLIED = Set.of("a", "b", "c");

    private final RevisionGraph graph = Shapes.graph("a", "b < a", "c < b", "d < c", "e < d");

    @Test
    void includesBothEnds() {
        assertThat(range(graph, APPLIED, "b:d")).containsExactly("b", "c", "d");
        assertThat(range(graph, APPLIED, "b:")).containsExactly("b", "c", "d", "e");
        assertThat(range(graph, APPLIED, ":b")).containsExactly("a", "b");
        assertThat(range(graph, APPLIED, "base:heads")).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void countsFromTheOtherEnd() {
        assertThat(range(graph, APPLIED, "-1:current")).containsExactly("b", "c");
        assertThat(range(graph, APPLIED, "current:+1")).containsExactly("c", "d");
        assertThat(range(graph, APPLIED, "-1:")).containsExactly("d", "e");
        assertThat(range(graph, APPLIED, ":+2")).containsExactly("a", "b");
    }

    @Test
    void refusesEndsInTheWrongOrder() {
        assertThatThrownBy(() -> range(graph, APPLIED, "d:b")).isInstanceOf(UnrelatedRangeException.class);
    }

    @Test
    void keepsToWhatLiesBetween() {
        RevisionGraph diamond = Shapes.graph("a", "l < a", "r < a", "m < l r");

        assertThat(range(diamond, Set.of(), "l:m")).containsExactly("l", "m");
        assertThat(range(diamond, Set.of(), "a:")).containsExactly("a", "l", "r", "m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "a", "a:b:c"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> RevisionRange.parse(text)).isInstanceOf(InvalidTargetException.class);
    }
}
