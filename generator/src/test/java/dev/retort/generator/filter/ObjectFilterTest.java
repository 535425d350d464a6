package dev.retort.generator.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectFilterTest {

    @ParameterizedTest
    @CsvSource({
        "table:audit_*, TABLE, public, , audit_log, true",
        "table:audit_*, TABLE, app, , audit_log, false",
        "table:*.audit_*, TABLE, app, , audit_log, true",
        "table:public.audit_*, TABLE, public, , audit_log, true",
        "table:audit_*, SEQUENCE, public, , audit_log, false",
        "table:audit_?, TABLE, public, , audit_log, false",
        "table:audit[1], TABLE, public, , audit1, false",
        "table:Audit, TABLE, public, , audit, false",
        "audit_*, SEQUENCE, public, , audit_log, true",
        "audit_*, ENUM, app, , audit_log, false",
        "column:legacy_*, COLUMN, app, users, legacy_id, true",
        "column:users.legacy_*, COLUMN, public, users, legacy_id, true",
        "column:users.legacy_*, COLUMN, app, users, legacy_id, false",
        "column:app.users.legacy_*, COLUMN, app, users, legacy_id, true",
        "column:users.legacy_*, COLUMN, public, orders, legacy_id, false",
        "constraint:users.*, CONSTRAINT, public, users, users_pkey, true",
        "index:app.users_*, INDEX, app, users, users_idx, true",
        "index:users_*, INDEX, public, users, users_idx, true",
        "schema:report*, SCHEMA, reporting, , reporting, true",
        "enum:app.*, ENUM, app, , mood, true",
        "view:v, VIEW, public, , v, true"
    })
    void leavesOutWhatAPatternMatches(
            String pattern, ObjectKind kind, String schema, @Nullable String table, String name, boolean out) {
        ObjectFilter filter = ObjectFilter.of(List.of(), List.of(pattern));

        assertThat(filter.includes(new ObjectName(kind, schema, table, name), "public"))
                .isEqualTo(!out);
    }

    @Test
    void seesOfAKindOnlyWhatIsIncludedWhereThatKindIsNamed() {
        ObjectFilter filter = ObjectFilter.of(List.of("table:app_*"), List.of("table:app_old"));

        assertThat(sees(filter, ObjectKind.TABLE, "app_users")).isTrue();
        assertThat(sees(filter, ObjectKind.TABLE, "users")).isFalse();
        assertThat(sees(filter, ObjectKind.TABLE, "app_old")).isFalse();
        assertThat(sees(filter, ObjectKind.SEQUENCE, "users_seq")).isTrue();
    }

    @Test
    void seesThePartsOfATableThatIsIncludedByAPatternWithoutType() {
        ObjectFilter filter = ObjectFilter.of(List.of("app_*"), List.of());

        assertThat(sees(filter, ObjectKind.SEQUENCE, "users_seq")).isFalse();
        assertThat(filter.includes(new ObjectName(ObjectKind.COLUMN, "public", "app_users", "id"), "public"))
                .isTrue();
        assertThat(sees(filter, ObjectKind.VIEW, "totals")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables:a|has the unknown type tables",
                ":a|has an empty type",
                "table:|has an empty name",
                "table:a..b|has an empty name",
                "table:a.b.c|has 3 names; the longest form is table:schema.name",
                "schema:a.b|has 2 names; the longest form is schema:name",
                "column:a.b.c.d|has 4 names; the longest form is column:schema.table.name"
            })
    void refusesPatternsThatMakeNoSense(String pattern, String problem) {
        assertThatThrownBy(() -> ObjectFilter.of(List.of(pattern), List.of()))
                .isInstanceOfSatisfying(FilterException.class, e -> {
                    assertThat(e.problem()).isEqualTo("the pattern " + pattern + " " + problem);
                    assertThat(e.remedy()).contains("table:audit_*");
                });
    }

    private static boolean sees(ObjectFilter filter, ObjectKind kind, String name) {
        return filter.includes(new ObjectName(kind, "public", null, name), "public");
    }
}
