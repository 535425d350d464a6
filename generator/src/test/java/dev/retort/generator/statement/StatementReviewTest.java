package dev.retort.generator.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReviewTest {

    private static List<String> script(String sql) {
        return ids(StatementReview.of(StatementSplitter.split(sql), StatementContext.ofScript()));
    }

    private static List<Note> notes(String sql) {
        return StatementReview.of(StatementSplitter.split(sql), StatementContext.ofMigration());
    }

    private static List<String> ids(List<Note> notes) {
        return notes.stream()
                .map(note -> note.operation() + " " + note.hazard().id())
                .toList();
    }

    /** The matrix of measured statements has the other rules. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE FROM t WHERE a > 1 | loses-data",
                "WITH old AS (DELETE FROM t RETURNING *) SELECT count(*) FROM old | loses-data",
                "WITH x AS (SELECT 1) UPDATE t SET a = 1 | updates-rows",
                "UPDATE t SET a = 1, b = 2, a = 3 | updates-rows may-fail",
                "UPDATE t SET (a, b) = (1, 2), c = b WHERE a = 1 | updates-rows",
                "MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE | updates-rows",
                "LOCK TABLE t IN EXCLUSIVE MODE | blocks-writes",
                "LOCK t IN ROW EXCLUSIVE MODE |",
                "DROP DATABASE shop | loses-data",
                "DROP OWNED BY bob | loses-data",
                "DROP SCHEMA IF EXISTS s CASCADE | loses-data",
                "DROP SCHEMA s |",
                "DROP TYPE mood CASCADE | drops-dependents breaks-old-code",
                "DROP PUBLICATION p | breaks-replication",
                "ALTER SCHEMA a RENAME TO b | breaks-old-code",
                "ALTER FUNCTION f() RENAME TO g | breaks-old-code",
                "ALTER ROLE bob SET search_path = a |",
                "ALTER TYPE mood RENAME VALUE 'ok' TO 'fine' | breaks-old-code",
                "ALTER TYPE pair DROP ATTRIBUTE a | loses-data",
                "ALTER TABLE t ADD note json | breaks-old-code blocks-all",
                "ALTER TABLE t ADD a integer NOT NULL | may-fail blocks-all",
                "ALTER TABLE t ADD a integer NOT NULL DEFAULT 0 | blocks-all",
                "ALTER TABLE t DROP a CASCADE | loses-data drops-dependents blocks-all",
                "ALTER TABLE t ENABLE ROW LEVEL SECURITY | breaks-old-code blocks-all",
                "ALTER TABLE t FROBNICATE a | unknown-statement",
                "ALTER TABLE ALL IN TABLESPACE a SET TABLESPACE b | unknown-statement",
                "DO $$ BEGIN DROP TABLE t; END $$ | unknown-statement",
                "CALL clean_up() | unknown-statement",
                "FROBNICATE t | unknown-statement",
                "CREATE FROB f | unknown-statement",
                "COMMIT | commits-early",
                "VACUUM (FULL) | rewrites-table",
                "VACUUM ANALYZE t |",
                "INSERT INTO t VALUES (1) |",
                "SELECT 1 |"
            })
    void saysWhatAStatementDoes(String sql, String hazards) {
        assertThat(notes(sql).stream().map(note -> note.hazard().id()))
                .containsExactlyElementsOf(hazards == null ? List.of() : List.of(hazards.split(" ", -1)));
    }

    @Test
    void saysNothingOfTablesThatTheTextCreates() {
        assertThat(notes("CREATE TABLE public.t (id int); CREATE INDEX ON t (id); ALTER TABLE t ADD CHECK (id > 0);"
                        + " DROP TABLE t"))
                .isEmpty();
        assertThat(ids(notes("CREATE TABLE IF NOT EXISTS t (id int); CREATE INDEX ON t (id)")))
                .as("it may have been there")
                .containsExactly("1 builds-index");
    }

    @Test
    void saysWhereTheReferencedTableIsBlockedOnly() {
        assertThat(notes("CREATE TABLE t (id int, p_id int); ALTER TABLE t ADD FOREIGN KEY (p_id) REFERENCES p"))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("blocks writes to p until"));
    }

    @Test
    void asksAScriptForALockTimeoutOnce() {
        assertThat(script("ALTER TABLE t ADD a int; ALTER TABLE t ADD b int"))
                .containsExactly("0 no-lock-timeout", "0 blocks-all", "1 blocks-all");
        assertThat(script("SET lock_timeout = '1s'; ALTER TABLE t ADD a int")).containsExactly("1 blocks-all");
        assertThat(script("SET lock_timeout = 0; ALTER TABLE t ADD a int"))
                .containsExactly("1 no-lock-timeout", "1 blocks-all");
        assertThat(script("SELECT set_config('lock_timeout', '1s', false); ALTER TABLE t ADD a int"))
                .containsExactly("1 blocks-all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE INDEX CONCURRENTLY i ON t (a)",
                "DROP INDEX CONCURRENTLY i",
                "REINDEX TABLE CONCURRENTLY t",
                "REINDEX (CONCURRENTLY) TABLE t"
            })
    void saysThatAStatementFailsInATransaction(String sql) {
        assertThat(script("BEGIN; " + sql + "; COMMIT")).containsExactly("1 may-fail");
        assertThat(script(sql)).isEmpty();
    }

    @Test
    void followsTheTransactionsOfAScript() {
        assertThat(script("BEGIN; BEGIN; COMMIT")).containsExactly("1 may-fail");
        assertThat(script("COMMIT")).containsExactly("0 may-fail");
        assertThat(script("BEGIN; SELECT 1")).as("nothing stays").containsExactly("1 may-fail");
        assertThat(script("BEGIN; SAVEPOINT a; ROLLBACK TO a; COMMIT")).isEmpty();
    }

    @Test
    void saysThatAValidationHasTheLockOfItsTransaction() {
        String add = "SET lock_timeout = '1s'; BEGIN; ALTER TABLE t ADD CONSTRAINT k CHECK (a > 0) NOT VALID; ";
        String validate = "ALTER TABLE t VALIDATE CONSTRAINT k; COMMIT";

        assertThat(script(add + validate)).containsExactly("2 blocks-all", "3 scans-table");
        assertThat(script(add + "COMMIT; BEGIN; " + validate)).containsExactly("2 blocks-all");
    }

    @Test
    void saysThatANameIsTooLong() {
        String name = "x".repeat(64);

        assertThat(ids(notes("CREATE TABLE " + name + " (a int)"))).containsExactly("0 cuts-name");
        assertThat(ids(notes("CREATE TABLE \"" + name + "\" (a int)"))).containsExactly("0 cuts-name");
        assertThat(notes("CREATE TABLE \"" + name.substring(1) + "\" (a int)")).isEmpty();
    }

    @Test
    void namesTheSafeForm() {
        assertThat(notes("ALTER TABLE \"T\" ADD CONSTRAINT k CHECK (a > 0)")
                        .get(0)
                        .text())
                .contains("ALTER TABLE \"T\" VALIDATE CONSTRAINT k");
        assertThat(notes("CREATE INDEX i ON t (a)").get(0).text()).contains("CREATE INDEX CONCURRENTLY i ON t");
    }
}
