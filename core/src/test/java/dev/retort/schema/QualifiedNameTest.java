package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {

    @Test
    void readsANameOfTheDefaultSchema() {
        assertThat(QualifiedName.parse("users")).isEqualTo(QualifiedName.of("users"));
    }

    @Test
    void readsANameWithItsSchema() {
        assertThat(QualifiedName.parse("audit.events")).isEqualTo(new QualifiedName("audit", "events"));
    }

    @Test
    void keepsTheSpelling() {
        assertThat(QualifiedName.parse("Users").name()).isEqualTo("Users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "audit.events", "\"a.b\".c", "\"say \"\"hi\"\"\"", "Ärger"})
    void writesWhatItReads(String text) {
        assertThat(QualifiedName.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.", ".b", "a.b.c"})
    void refusesWhatIsNoName(String text) {
        assertThatThrownBy(() -> QualifiedName.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
