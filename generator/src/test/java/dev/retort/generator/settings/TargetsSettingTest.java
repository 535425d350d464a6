package dev.retort.generator.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetsSettingTest {

    @Test
    void tellsTheKindsOfListsFromNames() {
        assertThat(parse("schemas: t_*, s_*"))
                .returns(TargetsSetting.Kind.SCHEMAS, TargetsSetting::kind)
                .returns(List.of("t_*", "s_*"), TargetsSetting::patterns);
        assertThat(parse("Query:select 'a:b'").value()).isEqualTo("select 'a:b'");
        assertThat(TargetsSetting.parse("t_*", Path.of(""), "")).isEmpty();
        assertThat(TargetsSetting.parse("group: x", Path.of(""), "")).isEmpty();
    }

    @Test
    void showsNoPasswordOfACommand() {
        assertThat(parse("command: psql postgresql://app:hunter2@host/db -c x").toString())
                .startsWith("command: psql postgresql://app:***@host")
                .doesNotContain("hunter2");
    }

    @Test
    void namesAnotherDatabaseOfTheSameServer() {
        DatabaseUrl url = DatabaseUrl.parse("postgresql://app:pw@h1:1,h2:2/shop?sslmode=require");

        assertThat(url.database()).isEqualTo("shop");
        assertThat(url.withDatabase("a b/c"))
                .isEqualTo(DatabaseUrl.parse("postgresql://app:pw@h1:1,h2:2/a%20b%2Fc?sslmode=require"));
        assertThat(url.withDatabase("a b/c").database()).isEqualTo("a b/c");
        assertThat(DatabaseUrl.parse("postgresql://h").withDatabase("x"))
                .isEqualTo(DatabaseUrl.parse("postgresql://h/x"));
    }

    private static TargetsSetting parse(String text) {
        return TargetsSetting.parse(text, Path.of(""), "the test").orElseThrow();
    }
}
