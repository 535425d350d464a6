package dev.retort.revision;

import static dev.retort.revision.Shapes.resolve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTargetTest {

    private final RevisionGraph graph = Shapes.graph("1975ea", "1975eb < 1975ea", "1a < 1975eb", "1a-b < 1a");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "head, -, head, 0",
                "1975ea, -, 1975ea, 0",
                "1975ea+2, -, 1975ea, 2",
                "head-1, -, head, -1",
                "+3, -, '', 3",
                "-2, -, '', -2",
                "shop@head, shop, head, 0",
                "shop@+1, shop, '', 1",
                "shop@head-1, shop, head, -1",
                "a-b, -, a-b, 0",
                "a-b-2, -, a-b, -2",
            })
    void readsEachForm(String text, String branch, String symbol, int steps) {
        RevisionTarget target = RevisionTarget.parse(text);

        assertThat(target).isEqualTo(new RevisionTarget(branch, symbol, steps));
        assertThat(target).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "@head", "shop@", "a@b@c", "+", "-", "-x", "a b", "a:b", "head ", "+0", "a++1"})
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> RevisionTarget.parse(text))
                .isInstanceOfSatisfying(
                        InvalidTargetException.class, e -> assertThat(e.text()).isEqualTo(text));
    }

    @Test
    void findsByUniquePrefix() {
        assertThat(resolve(graph, Set.of(), "1975ea")).containsExactly("1975ea");
        assertThat(resolve(graph, Set.of(), "1975eb+1")).containsExactly("1a");
        assertThat(resolve(graph, Set.of(), "1a-")).containsExactly("1a-b");
    }

    @Test
    void prefersAFullIdToAPrefix() {
        assertThat(resolve(graph, Set.of(), "1a")).containsExactly("1a");
    }

    @Test
    void namesTheRevisionsThatShareAPrefix() {
        assertThatThrownBy(() -> resolve(graph, Set.of(), "1975"))
                .isInstanceOfSatisfying(AmbiguousRevisionException.class, e -> assertThat(e.matches())
                        .containsExactly("1975ea", "1975eb"));
    }

    @Test
    void namesARevisionThatDoesNotExist() {
        assertThatThrownBy(() -> resolve(graph, Set.of(), "ffff"))
                .isInstanceOfSatisfying(UnknownRevisionException.class, e -> assertThat(e.name())
                        .isEqualTo("ffff"));
        assertThatThrownBy(() -> resolve(graph, Set.of(), "nolabel@head")).isInstanceOf(UnknownRevisionException.class);
    }
}
