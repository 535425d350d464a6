package dev.retort.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.cases.CatalogModel;
import dev.retort.generator.note.Note;
import dev.retort.generator.rename.Rename;
import dev.retort.revision.RevisionInfo;
import dev.retort.revision.RevisionTarget;
import dev.retort.runner.Migrator;
import dev.retort.schema.QualifiedName;
import dev.retort.session.MigratorOptions;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change of type whose effect only the server knows is tried on the rows that are there, and the file says what happened. */
class TypeTrialsIT {

    private static final Scope SCOPE = Scope.of(QualifiedName.of("retort_history"));

    /** A type that Retort does not know, with a fixed length like the vectors of an extension. */
    private static final String FLAGS =
            """
            create type flags;
            create function flags_in(cstring, oid, integer) returns flags language internal immutable strict as 'bit_in';
            create function flags_out(flags) returns cstring language internal immutable strict as 'bit_out';
            create function flags_typmod_in(cstring[]) returns integer language internal immutable strict as 'bittypmodin';
            create function flags_typmod_out(integer) returns cstring language internal immutable strict as 'bittypmodout';
            create type flags (input = flags_in, output = flags_out, typmod_in = flags_typmod_in,
                               typmod_out = flags_typmod_out, alignment = int4, internallength = variable);
            create function flags(flags, integer, boolean) returns flags language internal immutable strict as 'bit';
            create cast (flags as flags) with function flags(flags, integer, boolean) as implicit""";

    private final TestDatabase database;
    private String types = "";

    @TempDir
    private Path folder;

    TypeTrialsIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
    }

    @Test
    void showThatNoValueFits() throws Exception {
        given(FLAGS, "flags(3)", "'101'");

        Comparison comparison = compare("flags(4)");

        assertThat(texts(comparison))
                .contains("Fails: PostgreSQL cannot convert existing values of clip.value from flags(3) to flags(4)"
                        + " (bit string length 3 does not match type bit(4)). Write a using expression that can, or"
                        + " drop the column and add it again.")
                .anyMatch(note -> note.startsWith("Table rewrite: "));
        Migrator migrator = write(comparison);
        assertThatThrownBy(() -> migrator.upgrade(RevisionTarget.HEADS))
                .hasMessageContaining("bit string length 3 does not match type bit(4)");
    }

    @Test
    void showThatTheDowngradeFails() throws Exception {
        given("create extension isn", "varchar(13)", "'9780393040029'");

        Comparison comparison = compare("isbn13");

        assertThat(texts(comparison))
                .contains(
                        "The downgrade fails: PostgreSQL cannot convert existing values of clip.value back from isbn13"
                                + " to varchar(13) (value too long for type character varying(13)). Write a using expression"
                                + " in the downgrade that can.");
        Migrator migrator = write(comparison);
        migrator.upgrade(RevisionTarget.HEADS);
        assertThatThrownBy(() -> migrator.downgrade(RevisionTarget.BASE)).hasMessageContaining("value too long");
    }

    @Test
    void showThatADocumentComesBack() throws Exception {
        given("create extension hstore", "hstore", "'a=>1, b=>NULL'");

        Comparison comparison = compare("jsonb");

        assertThat(texts(comparison))
                .anyMatch(note -> note.contains("A trial with the only value of this database succeeded."))
                .noneMatch(note -> note.startsWith("The downgrade fails"));
        Migrator migrator = write(comparison);
        migrator.upgrade(RevisionTarget.HEADS);
        assertThat(values()).containsExactly("{\"a\": \"1\", \"b\": null}");
        migrator.downgrade(RevisionTarget.BASE);
        assertThat(values()).containsExactly("\"a\"=>\"1\", \"b\"=>NULL");
    }

    /** The file doubts the way back even if there is no row to try it on. */
    @Test
    void areNotNeededToDoubtADowngrade() throws Exception {
        given("create extension hstore", "hstore", "null");

        assertThat(texts(compare("jsonb")))
                .contains("The downgrade fails if a value of clip.value cannot be converted back to hstore. Check its"
                        + " using expression.");
    }

    @Test
    void showThatValuesChange() throws Exception {
        given(
                """
                create type pair as (a integer, b integer);
                create function lowest(pair) returns integer language sql immutable return least($1.a, $1.b);
                create function twice(integer) returns pair language sql immutable return row($1, $1)::pair;
                create cast (pair as integer) with function lowest(pair) as assignment;
                create cast (integer as pair) with function twice(integer)""",
                "pair",
                "row(1, 1)), (2, row(2, 3)), (3, null");

        Comparison comparison = compare("integer");

        assertThat(texts(comparison))
                .contains(
                        "Data loss: the upgrade and the downgrade changed 1 of all 2 values of clip.value in a trial.");
        Migrator migrator = write(comparison);
        migrator.upgrade(RevisionTarget.HEADS);
        assertThat(values()).containsExactly("1", "2", "null");
        migrator.downgrade(RevisionTarget.BASE);
        assertThat(values()).containsExactly("(1,1)", "(2,2)", "(,)");
    }

    @Test
    void showThatACastOfAUserConvertsTheValuesOfKnownTypes() throws Exception {
        given(
                """
                create function spoken(text) returns boolean language sql immutable return $1 = 'aye';
                create cast (text as boolean) with function spoken(text) as assignment""",
                "text",
                "'aye'), (2, 'nay'");

        Comparison comparison = compare("boolean");

        assertThat(texts(comparison))
                .anyMatch(note -> note.startsWith("Data loss: the upgrade and the downgrade changed 2"));
        write(comparison).upgrade(RevisionTarget.HEADS);
        assertThat(values()).containsExactly("true", "false");
    }

    @Test
    void showThatAllValuesAreKept() throws Exception {
        given("create extension cube", "cube", "'(1, 2)'), (2, '(3, 4)'");

        Comparison comparison = compare("text");

        assertThat(texts(comparison))
                .contains(
                        "Fails if a value of clip.value cannot be converted to text. A trial with all 2 values of this"
                                + " database succeeded.")
                .noneMatch(note -> note.startsWith("Data loss"));
    }

    @Test
    void takeSomeOfManyValues() throws Exception {
        given("create extension cube", "cube", "null");
        database.execute("insert into clip select n, '(1, 2)' from generate_series(2, 2000) n");

        assertThat(texts(compare("text"))).anyMatch(note -> note.contains("A trial with 1000 values of this database"));
    }

    @Test
    void doNotSayThatAnEmptyTableIsSafe() throws Exception {
        given(FLAGS, "flags(3)", "null");

        assertThat(texts(compare("flags(4)")))
                .contains("Data loss or failure is possible: Retort does not know how PostgreSQL converts flags(3) to"
                        + " flags(4).");
    }

    @Test
    void followARename() throws Exception {
        given(FLAGS, "flags(3)", "'101'");

        Comparison comparison = compare(
                "clips (id integer, worth flags(4))",
                Decisions.NONE.and(Rename.parse("clip=clips")).and(Rename.parse("clips.value=clips.worth")));

        assertThat(texts(comparison))
                .anyMatch(note -> note.startsWith("Fails: PostgreSQL cannot convert existing values of clips.worth"));
    }

    /** The embedded server has neither extension; PostgreSQL of an operating system may have them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            vector  | vector(3)            | vector(4)              | [1,2,3]              | expected 4 dimensions, not 3
            vector  | halfvec(3)           | halfvec(2)             | [1,2,3]              | expected 2 dimensions, not 3
            vector  | sparsevec(3)         | sparsevec(4)           | {1:1}/3              | expected 4 dimensions, not 3
            postgis | geometry(Point,4326) | geometry(Point,3857)   | SRID=4326;POINT(1 2) | Geometry SRID (4326) does not match column SRID (3857)
            postgis | geometry(Point,4326) | geometry(Polygon,4326) | SRID=4326;POINT(1 2) | Geometry type (Point) does not match column type (Polygon)
            postgis | geometry(Point,4326) | geometry(PointZ,4326)  | SRID=4326;POINT(1 2) | Column has Z dimension but geometry does not
            """)
    void showThatAnotherModifierFitsNoValue(String extension, String from, String to, String value, String message)
            throws Exception {
        database.assumeExtension(extension);
        given("create extension " + extension, from, "'" + value + "'");

        assertThat(texts(compare(to)))
                .anyMatch(note -> note.startsWith("Fails: PostgreSQL cannot convert existing values of clip.value from "
                        + from + " to " + to + " (" + message + ")"))
                .anyMatch(note -> note.startsWith("Table rewrite: "));
    }

    /** A change that could not be tried is not called safe. */
    @Test
    void needRowsThatTheRoleMayRead() throws Exception {
        given(FLAGS, "flags(3)", "'101'");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create role retort_untried; set role retort_untried");
            try {
                assertThat(texts(compare(connection, "clip (id integer, value flags(4))", Decisions.NONE)))
                        .anyMatch(note -> note.startsWith("Data loss or failure is possible"));
            } finally {
                statement.execute("reset role; drop role retort_untried");
            }
        }
    }

    /** A cast from or to a type that Retort does not manage is left alone. */
    @Test
    void leaveCastsOfUsersAlone() throws Exception {
        given(FLAGS, "flags(3)", "'101'");
        database.execute("create cast (flags as integer) with inout as assignment");

        assertThat(compare("flags(3)").operations()).isEmpty();
    }

    private void given(String typesSql, String type, String value) throws SQLException {
        types = typesSql;
        database.execute(types + "; create table clip (id integer, value " + type + "); insert into clip values (1, "
                + value + ")");
    }

    private Comparison compare(String type) throws SQLException {
        return compare("clip (id integer, value " + type + ")", Decisions.NONE);
    }

    private Comparison compare(String table, Decisions decisions) throws SQLException {
        try (Connection connection = database.connect()) {
            return compare(connection, table, decisions);
        }
    }

    private Comparison compare(Connection connection, String table, Decisions decisions) throws SQLException {
        try (TestDatabase wanted = database.sibling()) {
            wanted.execute(types + "; create table " + table);
            return Comparer.read(connection, SCOPE, CatalogModel.of(wanted), new NoExpressionServer())
                    .compare(decisions);
        }
    }

    private static List<String> texts(Comparison comparison) {
        return comparison.notes().stream().map(Note::text).toList();
    }

    private Migrator write(Comparison comparison) throws IOException {
        RevisionInfo revision =
                new RevisionInfo("0123456789ab", List.of(), "trial", "2026-11-20T11:30:00Z", List.of(), List.of());
        Project project = new Project(folder, folder.resolve("migrations"), "migrations");
        NewRevision.of(revision, comparison, "").write(project);
        return Migrator.of(database::connect, ProjectMigrations.of(project)::loaded)
                .withOptions(MigratorOptions.DEFAULTS.withDataLossConfirmed(true));
    }

    private List<String> values() throws SQLException {
        return database.query("select value::text from clip order by id");
    }
}
