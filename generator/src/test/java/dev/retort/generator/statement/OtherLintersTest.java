package dev.retort.generator.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of other linters has a hazard here, or a reason why not: the tables of the page are read and linted. */
class OtherLintersTest {

    private static final Path PAGE = Path.of("../docs/lint.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|\n]+) \\| `([^|\n]+)` \\| ([^|\n]+) \\|$");
    private static final Pattern HAZARD = Pattern.compile("`([a-z]+(?:-[a-z]+)+)`");

    /** The rules of squawk at commit 5125ddf5, crates/squawk_linter/src/lib.rs. */
    private static final List<String> SQUAWK = List.of(
            "adding-field-with-default",
            "adding-foreign-key-constraint",
            "adding-not-nullable-field",
            "adding-required-field",
            "adding-serial-primary-key-field",
            "ban-alter-domain-with-add-constraint",
            "ban-char-field",
            "ban-concurrent-index-creation-in-transaction",
            "ban-create-domain-with-constraint",
            "ban-drop-column",
            "ban-drop-database",
            "ban-drop-not-null",
            "ban-drop-table",
            "ban-duplicate-column-assignments",
            "ban-truncate-cascade",
            "ban-uncommitted-transaction",
            "changing-column-type",
            "constraint-missing-not-valid",
            "disallowed-unique-constraint",
            "identifier-too-long",
            "prefer-bigint-over-int",
            "prefer-bigint-over-smallint",
            "prefer-identity",
            "prefer-repack",
            "prefer-robust-stmts",
            "prefer-text-field",
            "prefer-timestamp-tz",
            "renaming-column",
            "renaming-table",
            "require-concurrent-index-creation",
            "require-concurrent-index-deletion",
            "require-concurrent-partition-detach",
            "require-concurrent-reindex",
            "require-enum-value-ordering",
            "require-lock-timeout",
            "require-statement-timeout",
            "require-table-schema",
            "require-timeout-settings",
            "transaction-nesting",
            "unused-ignore");

    /** The messages of strong_migrations at commit c5461acb, lib/strong_migrations/error_messages.rb, without MySQL's. */
    private static final List<String> STRONG_MIGRATIONS = List.of(
            "add_check_constraint",
            "add_column_auto_incrementing",
            "add_column_default",
            "add_column_default_callable",
            "add_column_generated_stored",
            "add_column_json",
            "add_exclusion_constraint",
            "add_foreign_key",
            "add_index",
            "add_index_columns",
            "add_index_corruption",
            "add_reference",
            "add_unique_constraint",
            "change_column",
            "change_column_constraint",
            "change_column_default",
            "change_column_null",
            "change_column_null_postgresql",
            "change_column_with_not_null",
            "change_table",
            "create_table",
            "execute",
            "remove_column",
            "remove_index",
            "rename_column",
            "rename_enum_value",
            "rename_schema",
            "rename_table",
            "validate_check_constraint",
            "validate_foreign_key");

    /** A row of a table of the page. */
    record Row(String rule, String sql, String outcome) {

        List<String> hazards() {
            return outcome.startsWith("nothing")
                    ? List.of()
                    : HAZARD.matcher(outcome)
                            .results()
                            .map(match -> match.group(1))
                            .toList();
        }
    }

    static Stream<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(PAGE)).results().map(OtherLintersTest::row);
    }

    private static Row row(MatchResult match) {
        return new Row(match.group(1), match.group(2), match.group(3));
    }

    @Test
    void haveNoRuleWithoutACase() throws IOException {
        List<String> cases = rows().map(Row::rule).toList();

        assertThat(cases).containsAll(SQUAWK).containsAll(STRONG_MIGRATIONS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areMatched(Row row) {
        StatementContext context = StatementContext.ofScript();
        StatementReview.of(StatementSplitter.split("SET lock_timeout = '1s'"), context);
        List<Note> notes = StatementReview.of(StatementSplitter.split(row.sql()), context);

        Set<String> said = new TreeSet<>();
        notes.forEach(note -> said.add(note.hazard().id()));
        if (row.outcome().startsWith("nothing")) {
            assertThat(said).isEmpty();
        } else {
            assertThat(row.hazards()).isNotEmpty();
            assertThat(said).containsAll(row.hazards());
        }
    }
}
