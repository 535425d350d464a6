package dev.retort.postgres.canonical;

import static dev.retort.migration.Definitions.attribute;
import static dev.retort.migration.Definitions.check;
import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.expression;
import static dev.retort.migration.Definitions.index;
import static dev.retort.migration.Definitions.sequence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.postgres.CountingConnection;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.Fresh;
import dev.retort.testing.RecordedSchema;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalizerIT {

    private static final String COLUMNS =
            """
            s varchar(20), t text, i int, i8 bigint, n numeric(10,2), d date, ts timestamp, b boolean, c char(3),
            arr varchar(10)[], j jsonb, f double precision, tz timestamptz, m mood, "we""ird" varchar(9)""";

    private static final QualifiedName Y = QualifiedName.of("y");

    private final TestDatabase database;

    CanonicalizerIT(@Fresh TestDatabase database) throws SQLException {
        this.database = database;
        database.execute("create type mood as enum ('A', 'B')");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "s in ('A','B')",
                "s not in ('A','B') or t in ('A')",
                "i between 0 and 3 and n > 0",
                "(i between 0 and 3) and (s in ('A','B')) and b",
                "i != 3 and not b",
                "s like 'a%' and t not like '_b' and s ilike 'x'",
                "n > -1.5 and i8 > 5000000000",
                "y.i > 0",
                "d > date '2020-01-01' and ts > '2020-01-01'",
                "s similar to 'a%'",
                "extract(year from d) > 2000 and trim(s) <> ''",
                "m in ('A', 'B') and m = 'A'",
                "case when i = 1 then s in ('A','B') else false end",
                "j ? 'a' and j->>'a' = '{x}'",
                "arr @> array['a']::varchar[]",
                "i > 0 -- a word",
                "\"we\"\"ird\" in ('A','B')",
                "false",
            })
    void checksAsWrittenEqualWhatTheCatalogHasOfThem(String condition) throws SQLException {
        Schema actual = read("create table y (" + COLUMNS + ", constraint k check (" + condition + "\n))");
        Schema wanted = change(actual, table -> table.withChecks(List.of(CheckConstraint.of("k", condition))));

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"s in ('A','B')", "i between 0 and 3 and n > 0"})
    void checksThatWentThroughPostgresTwiceEqualThoseThatWentThroughOnce(String condition) throws SQLException {
        Schema once = read("create table y (" + COLUMNS + ", constraint k check (" + condition + "))");
        String text = once.tables().get(0).checks().get(0).expression();
        Schema twice = read("drop table y; create table y (" + COLUMNS + ", constraint k check (" + text + "))");

        assertThat(twice).isNotEqualTo(once);
        assertThatBothSidesAreEqual(canonicalize(once, twice));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            s  | 'x'
            t  | null
            c  | 'x'
            i  | -1
            i8 | 5000000000
            b  | 'f'
            m  | 'A'
            d  | current_date
            tz | CURRENT_TIMESTAMP(6)
            tz | '2024-01-01 01:00+01'
            t  | 'a'||'b'
            i  | 1+1
            j  | '{}'
            arr | array['a']
            i8 | nextval('sq')
            """)
    void defaultsAsWrittenEqualWhatTheCatalogHasOfThem(String column, String written) throws SQLException {
        Schema actual = read("create sequence sq; create table y (" + COLUMNS + "); alter table y alter " + column
                + " set default " + written);
        Schema wanted = change(actual, table -> withColumn(table, column, it -> it.withDefault(written)));

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            s | btree | | text_ops
            s | btree | | pg_catalog.text_pattern_ops
            s | btree | pg_catalog."C" | varchar_pattern_ops
            s | btree | "default" |
            s | btree | pg_catalog."default" | text_ops
            we"ird | hash | | text_ops
            j | gin | | jsonb_ops
            j | gin | | jsonb_path_ops
            i | btree | | ext.backwards
            i | btree | | own
            """)
    void collationsAndOperatorClassesAsWrittenEqualWhatTheCatalogHasOfThem(
            String column, String method, String collation, String operatorClass) throws SQLException {
        String sql =
                (collation == null ? "" : " collate " + collation) + (operatorClass == null ? "" : " " + operatorClass);
        String like = " for type int using btree as operator 1 >, operator 2 >=, operator 3 =, operator 4 <=,"
                + " operator 5 <, function 1 ext.compare(int, int); ";
        Schema actual = read("create schema ext; create function ext.compare(a int, b int) returns int immutable"
                + " return btint4cmp(b, a); create operator class ext.backwards" + like
                + "create operator class own" + like + "create table y (" + COLUMNS + "); create index k on y using "
                + method + " (\"" + column.replace("\"", "\"\"") + "\"" + sql + ")");
        Schema wanted = withIndexKey(actual, column, collation, operatorClass);

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @Test
    void anOperatorClassIsLookedUpOnTheSearchPathOfTheSession() throws SQLException {
        Schema actual = read("create schema ext; create extension pg_trgm schema ext; create table y (t text);"
                + " create index k on y using gist (t ext.gist_trgm_ops(siglen = 32))");
        Schema wanted = withIndexKey(actual, "t", null, "gist_trgm_ops(siglen=32)");
        database.execute("alter database " + database.name() + " set search_path = public, ext");

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @Test
    void anOperatorClassThatTheServerDoesNotKnowStaysAsItIs() throws SQLException {
        Schema actual = read("create table y (t text); create index k on y (t)");
        Schema wanted = withIndexKey(actual, "t", "nowhere", "unheard_of");

        assertThat(canonicalize(actual, wanted).wanted()).isEqualTo(wanted);
    }

    @Test
    void defaultsThatMeanTheSameInOtherWordsStayApart() throws SQLException {
        Schema actual = read("create table y (tz timestamptz default now())");
        Schema wanted = change(actual, table -> withColumn(table, "tz", it -> it.withDefault("current_timestamp")));

        CanonicalPair pair = canonicalize(actual, wanted);

        assertThat(defaults(pair.actual())).containsExactly("now()");
        assertThat(defaults(pair.wanted())).containsExactly("CURRENT_TIMESTAMP");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            i8 | int8
            s | national character varying(20)
            n | decimal(10,2)
            tz | timestamp with time zone
            arr | varchar(10) array
            f | float(53)
            m | public.mood
            """)
    void typesInTheServersWords(String column, String written) throws SQLException {
        Schema actual = read("create table y (" + COLUMNS + ")");
        Schema wanted = change(actual, table -> withColumn(table, column, it -> it.withType(DataType.parse(written))));

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @Test
    void aTypeThatReallyDiffersStaysDifferentAndItsExpressionsAreReadInEachSidesOwn() throws SQLException {
        Schema actual = read("create table y (s varchar(20), constraint k check (s <> 'x'))");
        Schema wanted = RecordedSchema.of(
                op -> op.createTable("y", column("s", "TEXT"), check("s <> 'x'").named("k")));

        CanonicalPair pair = canonicalize(actual, wanted);

        assertThat(pair.wanted().tables().get(0).columns().get(0).type()).isEqualTo(DataType.parse("text"));
        assertThat(checks(pair.actual())).containsExactly("(s)::text <> 'x'::text");
        assertThat(checks(pair.wanted())).containsExactly("s <> 'x'::text");
    }

    @Test
    void generatedExpressionsIndexKeysPredicatesAndCollations() throws SQLException {
        Schema actual = read(
                """
                create table y (s varchar(20) collate "C", i int, j jsonb,
                    g int generated always as (i*2+1) stored);
                create index x on y (lower(s), (i+1), i desc) where s in ('A', 'B') and i between 1 and 2;
                create index z on y using gin ((j->'a'))""");
        Schema wanted = RecordedSchema.of(op -> {
            op.createEnum("mood", "A", "B");
            op.createTable(
                    "y",
                    column("s", "varchar(20)").collation("pg_catalog.\"C\""),
                    column("i", "integer"),
                    column("j", "jsonb"),
                    column("g", "integer").generatedStored("i * 2 + 1"));
            op.createIndex(
                    "y",
                    index(
                                    expression("LOWER(s)"),
                                    expression("i + 1"),
                                    expression("i").descending())
                            .named("x")
                            .where("s in ('A', 'B') and i between 1 and 2"));
            op.createIndex("y", index(expression("j -> 'a'")).named("z").using("gin"));
        });

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @Test
    void virtualGeneratedExpressions() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        Schema actual = read("create table y (i int, g int generated always as (i+1) virtual)");
        Schema wanted = RecordedSchema.of(op -> {
            op.createEnum("mood", "A", "B");
            op.createTable("y", column("i", "integer"), column("g", "integer").generatedVirtual("i  +  1"));
        });

        assertThatBothSidesAreEqual(canonicalize(actual, wanted));
    }

    @Test
    void enumsAndSequencesThatAreNotThereYet() throws SQLException {
        Schema actual = read("create table y (m mood default 'A', k varchar(9), n bigint)");
        Schema wanted = RecordedSchema.of(op -> {
            op.createEnum("mood", "A", "B", "C");
            op.createEnum("kind", "x");
            op.createSequence(sequence("numbers"));
            op.createTable(
                    "y",
                    column("m", "mood").defaultSql("'C'"),
                    column("k", "kind").defaultSql("'x'"),
                    column("n", "bigint").defaultSql("nextval('numbers')"));
        });

        CanonicalPair pair = canonicalize(actual, wanted);

        assertThat(defaults(pair.actual()).get(0)).isEqualTo("'A'::mood");
        assertThat(defaults(pair.wanted())).containsExactly("'C'::mood", "'x'::kind", "nextval('numbers'::regclass)");
        assertThat(pair.wanted().enums()).isEqualTo(wanted.enums());
    }

    @Test
    void typesAndSequencesOfOtherSchemasThatAreNotThereYet() throws SQLException {
        Schema actual = read("create table y (k varchar(9), n bigint, c text)");
        Schema wanted = RecordedSchema.of(op -> {
            op.createSchema("audit");
            op.createEnum("audit.kind", "x");
            op.createType("audit.entry", attribute("kind", "audit.kind"), attribute("amount", "integer"));
            op.createSequence(sequence("audit.numbers"));
            op.createTable(
                    "y",
                    column("k", "audit.kind").defaultSql("'x'"),
                    column("n", "bigint").defaultSql("nextval('audit.numbers')"),
                    column("c", "audit.entry").defaultSql("row('x', 1)"));
        });

        CanonicalPair pair = canonicalize(actual, wanted);

        assertThat(defaults(pair.wanted()))
                .containsExactly("'x'::audit.kind", "nextval('audit.numbers'::regclass)", "ROW('x'::audit.kind, 1)");
        assertThat(database.query("select nspname from pg_namespace where nspname = 'audit'"))
                .isEmpty();
    }

    @Test
    void whatTheServerRefusesKeepsItsTextAndSpoilsNothingElse() throws SQLException {
        Schema actual = read(
                """
                create table w (i int default 1);
                create table y (s varchar(20), i int default 1, v int);
                create table z (i int default 1)""");
        Schema wanted = RecordedSchema.of(op -> {
            op.createEnum("mood", "A", "B");
            op.createTable("w", column("i", "integer").defaultSql("2+2"));
            op.createTable(
                    "y",
                    column("s", "varchar(20)"),
                    column("i", "integer").defaultSql("2+2"),
                    column("v", "no_such_type"),
                    check("s in ('A','B')").named("a"),
                    check("nonsense(").named("b"),
                    check("no_such_function(i)").named("c"));
            op.createTable("z", column("i", "integer").defaultSql("2+2"));
        });

        CanonicalPair pair = canonicalize(actual, wanted);

        assertThat(pair.wanted().tables())
                .extracting(table -> table.column("i").orElseThrow().defaultSql())
                .containsExactly("(2 + 2)", "(2 + 2)", "(2 + 2)");
        assertThat(pair.wanted()
                        .table(Y)
                        .orElseThrow()
                        .column("v")
                        .orElseThrow()
                        .type())
                .isEqualTo(DataType.parse("no_such_type"));
        assertThat(checks(pair.wanted()))
                .containsExactly(
                        "(s)::text = ANY (ARRAY[('A'::character varying)::text, ('B'::character varying)::text])",
                        "nonsense(",
                        "no_such_function(i)");
    }

    @Test
    void functionsOfTheSessionsOwnSearchPathAreFound() throws SQLException {
        database.execute("create schema lib; create function lib.fine(int) returns boolean language sql return $1 > 0");
        Schema actual = read("create table y (i int, constraint k check (lib.fine(i)))");
        Schema wanted = change(actual, table -> table.withChecks(List.of(CheckConstraint.of("k", "fine(i)"))));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = public, lib");

            assertThatBothSidesAreEqual(
                    Canonicalizer.canonicalize(connection, CatalogScope.of(connection), actual, wanted));
        }
    }

    @Test
    void takesTheSameNumberOfRoundTripsWhateverTheNumberOfTables() throws SQLException {
        int one = tripsFor(1);

        assertThat(tripsFor(30)).isEqualTo(one).isLessThanOrEqualTo(16);
    }

    @Test
    void asksTheServerNothingWhereNothingDiffers() throws SQLException {
        Schema actual = read("create table y (" + COLUMNS + ", check (s in ('A', 'B')))");
        try (Connection connection = database.connect()) {
            CountingConnection counting = new CountingConnection(connection);
            CatalogScope scope = CatalogScope.of(connection);

            assertThatBothSidesAreEqual(Canonicalizer.canonicalize(counting.proxy(), scope, actual, actual));
            assertThat(counting.trips()).isZero();
        }
    }

    @Test
    void leavesNothingBehind() throws SQLException {
        Schema actual = read("create table y (i int default 1)");
        Schema wanted = change(actual, table -> withColumn(table, "i", it -> it.withDefault("2")));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set timezone = 'Asia/Tokyo'; set default_transaction_read_only = on");

            Canonicalizer.canonicalize(connection, CatalogScope.of(connection), actual, wanted);

            try (ResultSet result = statement.executeQuery("select pg_my_temp_schema() = 0"
                    + " or not exists (select from pg_class where relnamespace = pg_my_temp_schema()),"
                    + " current_setting('timezone'), current_setting('search_path')")) {
                result.next();
                assertThat(result.getBoolean(1)).isTrue();
                assertThat(result.getString(2)).isEqualTo("Asia/Tokyo");
                assertThat(result.getString(3)).isEqualTo("\"$user\", public");
            }
            assertThat(connection.getAutoCommit()).isTrue();
        }
        assertThat(read("select 1")).isEqualTo(actual);
    }

    @Test
    void saysThatTheRoleMayMakeNoTemporaryTables() throws SQLException {
        Schema actual = read("create table y (i int default 1)");
        Schema wanted = change(actual, table -> withColumn(table, "i", it -> it.withDefault("2")));
        String role = "guest_of_" + database.name();
        database.execute("create role " + role + "; revoke temporary on database " + database.name() + " from public");
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("set role " + role);
            CatalogScope scope = CatalogScope.of(connection);

            assertThatThrownBy(() -> Canonicalizer.canonicalize(connection, scope, actual, wanted))
                    .isInstanceOfSatisfying(TemporaryTablesException.class, e -> assertThat(e.reason())
                            .isEqualTo(TemporaryTablesException.Reason.PRIVILEGE))
                    .hasMessageContaining(database.name());
        } finally {
            database.execute("drop role " + role);
        }
    }

    private int tripsFor(int tables) throws SQLException {
        StringBuilder sql = new StringBuilder("select 1;");
        for (int i = 0; i < tables; i++) {
            sql.append("create table if not exists y").append(i).append(" (s varchar(9), i int default 1);");
        }
        Schema actual = read(sql.toString());
        Schema wanted = actual.withTables(actual.tables().stream()
                .map(table -> withColumn(table, "i", it -> it.withDefault("2+2"))
                        .withChecks(List.of(CheckConstraint.of(null, "s in ('A', 'B')"))))
                .toList());
        try (Connection connection = database.connect()) {
            CountingConnection counting = new CountingConnection(connection);
            CatalogScope scope = CatalogScope.of(connection);
            CanonicalPair pair = Canonicalizer.canonicalize(counting.proxy(), scope, actual, wanted);
            assertThat(defaults(pair.wanted())).contains("(2 + 2)").doesNotContain("2+2");
            return counting.trips();
        }
    }

    private static void assertThatBothSidesAreEqual(CanonicalPair pair) {
        assertThat(pair.wanted()).isEqualTo(pair.actual());
    }

    private static List<String> checks(Schema schema) {
        return schema.table(Y).orElseThrow().checks().stream()
                .map(CheckConstraint::expression)
                .toList();
    }

    private static List<String> defaults(Schema schema) {
        return schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> String.valueOf(column.defaultSql()))
                .toList();
    }

    private static Schema change(Schema schema, UnaryOperator<Table> change) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.name().equals(Y) ? change.apply(table) : table)
                .toList());
    }

    private static Schema withIndexKey(
            Schema schema, String column, @Nullable String collation, @Nullable String operatorClass) {
        IndexElement key = new IndexElement(column, false, collation, operatorClass, false, false);
        return change(
                schema,
                table -> table.withIndexes(List.of(table.indexes().get(0).withElements(List.of(key)))));
    }

    private static Table withColumn(Table table, String name, UnaryOperator<Column> change) {
        return table.withColumns(table.columns().stream()
                .map(column -> column.name().equals(name) ? change.apply(column) : column)
                .toList());
    }

    private CanonicalPair canonicalize(Schema actual, Schema wanted) throws SQLException {
        try (Connection connection = database.connect()) {
            return Canonicalizer.canonicalize(connection, CatalogScope.of(connection), actual, wanted);
        }
    }

    private Schema read(String sql) throws SQLException {
        database.execute(sql);
        try (Connection connection = database.connect()) {
            return CatalogReader.read(connection, CatalogScope.of(connection));
        }
    }
}
