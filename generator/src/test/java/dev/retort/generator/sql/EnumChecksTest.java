package dev.retort.generator.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.sql.EnumChecks.Names;
import dev.retort.generator.sql.EnumChecks.Ordinals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnumChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind between 0 and 3",
                "(kind BETWEEN 0 AND 3)",
                "(kind >= 0) AND (kind <= 3)",
                "((\"kind\" >= 0) AND (\"kind\" <= 3))",
                "Kind>=0 and kind<=3",
            })
    void tellOrdinals(String check) {
        assertThat(EnumChecks.ordinals(check)).contains(new Ordinals("kind", "3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind >= 1 and kind <= 3",
                "kind >= 0 and other <= 3",
                "kind >= 0 and kind < 3",
                "kind between 0 and other",
                "kind between 0 and 3 and other",
                "\"Kind\" >= 0 and kind <= 3",
                "abs(kind) >= 0 and kind <= 3",
                "kind >= 0",
                "",
            })
    void takeNoOtherCheckForOrdinals(String check) {
        assertThat(EnumChecks.ordinals(check)).isEmpty();
    }

    @Test
    void tellNames() {
        assertThat(EnumChecks.names("kind in ('A','it''s')")).contains(new Names("kind", "'A','it''s'"));
        assertThat(EnumChecks.names("((\"Kind\" IN ('A')))")).contains(new Names("Kind", "'A'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kind in (1, 2)", "kind in ('A', other)", "kind in ()", "kind = 'A'", "kind in ('A') or b", ""})
    void takeNoOtherCheckForNames(String check) {
        assertThat(EnumChecks.names(check)).isEmpty();
    }
}
