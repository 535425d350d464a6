package dev.retort.generator.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.rename.Rename.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users=members",
                "users.mail=users.email",
                "audit.users.mail=email",
                "enum:league.gold=golden",
                "enum:league.\"a=b.c:d\"=\"x\"\"y\"",
                "index:a=b",
                "constraint:users.a=b",
                "sequence:audit.a=audit.b",
                "table:users=members"
            })
    void readsWhatItWrites(String text) {
        assertThat(Rename.parse(text)).hasToString(text);
    }

    @Test
    void takesNamesApart() {
        assertThat(Rename.parse("enum:\"my.type\".\"A B\"=B"))
                .isEqualTo(new Rename(Kind.ENUM, List.of("my.type", "A B"), List.of("B")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "a=b=c", "view:a=b", "=b", "a=", "a..b=c", "a.b.c.d=e", "x:y:a=b"})
    void refusesWhatIsNoRename(String text) {
        assertThatThrownBy(() -> Rename.parse(text))
                .isInstanceOfSatisfying(
                        RenameException.class, e -> assertThat(e.rename()).isEqualTo(text))
                .hasMessageContaining("write old=new");
    }

    @Test
    void freesNamesBeforeTheyAreTaken() {
        assertThat(RenameOrder.inOrder(Map.of("a", "b", "b", "c"), List.of("a", "b", "c"), (n, s) -> s.apply(n)))
                .containsExactly(new RenameOrder.Move<>("b", "c"), new RenameOrder.Move<>("a", "b"));
    }

    @Test
    void goesByWayOfASpareNameThatNothingHas() {
        List<RenameOrder.Move<String>> moves = RenameOrder.inOrder(
                new TreeMap<>(Map.of("a", "b", "b", "a")), List.of("a", "b", "a_swap1"), (n, s) -> s.apply(n));

        assertThat(moves)
                .containsExactly(
                        new RenameOrder.Move<>("a", "a_swap2"),
                        new RenameOrder.Move<>("b", "a"),
                        new RenameOrder.Move<>("a_swap2", "b"));
    }
}
