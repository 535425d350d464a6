package dev.retort.generator.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.NameConflicts;
import dev.retort.schema.Cast;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Deferrability;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Namespace;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnmanagedCounterpartsIT {

    private static final QualifiedName CLUBS = QualifiedName.of("clubs");
    private static final QualifiedName LOANS = QualifiedName.of("loans");

    private final TestDatabase database;

    UnmanagedCounterpartsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a view | create view clubs as select 1 as id
            a materialized view | create materialized view clubs as select 1 as id
            a foreign table | create foreign data wrapper w; create server s foreign data wrapper w;\
             create foreign table clubs (id int) server s
            a partition | create table all_clubs (id int) partition by range (id);\
             create table clubs partition of all_clubs for values from (1) to (9)
            """)
    void leavesAloneWhatIsNoTableToBeChangedAndForeignKeysToIt(String kind, String sql) throws SQLException {
        assertLeftAlone(kind, sql, List.of());
    }

    @Test
    void comparesForeignKeysToATableOfAnExtension() throws SQLException {
        assertLeftAlone(
                "a table of an extension",
                "create table clubs (id int); alter extension plpgsql add table clubs",
                List.of(keyToClubs()));
    }

    private void assertLeftAlone(String kind, String sql, List<ForeignKey> keys) throws SQLException {
        Table loans = table(LOANS, "id", "club_id").withForeignKeys(List.of(keyToClubs()));
        UnmanagedCounterparts occupied = occupied(sql);

        Schema left = occupied.without(schema(table(CLUBS, "id"), loans));

        assertThat(left).isEqualTo(schema(loans.withForeignKeys(keys)));
        assertThat(occupied.remarks())
                .containsExactly(
                        "clubs is " + kind + " in the database, and counts as the table that the entities map");
    }

    private static ForeignKey keyToClubs() {
        return ForeignKey.of(null, List.of("club_id"), CLUBS, List.of("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a plain table | create table clubs (id int)
            a partitioned table | create table clubs (id int) partition by range (id)
            a sequence of another name | create sequence clubs_seq
            a view in another schema | create schema elsewhere; create view elsewhere.clubs as select 1 as id
            """)
    void takesForATableWhatIsOne(String kind, String sql) throws SQLException {
        Schema wanted = schema(table(CLUBS, "id"));
        UnmanagedCounterparts occupied = occupied(sql);

        assertThat(occupied.without(wanted)).as(kind).isEqualTo(wanted);
        assertThat(occupied.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a domain | create domain league as text check (value in ('gold', 'iron'))
            a range type | create type league as range (subtype = float8)
            a type of an extension | create type league as enum ('gold'); alter extension plpgsql add type league
            """)
    void leavesAloneATypeThatIsNotOneToBeChangedAndItsCasts(String kind, String sql) throws SQLException {
        QualifiedName league = QualifiedName.of("league");
        Schema wanted = Schema.EMPTY
                .withEnums(List.of(new EnumType(league, List.of("gold", "iron"), null)))
                .withCasts(
                        List.of(new Cast(DataType.parse("varchar"), DataType.of(league), null, Cast.Context.IMPLICIT)));
        UnmanagedCounterparts occupied = occupied(sql);

        assertThat(occupied.without(wanted)).isEqualTo(Schema.EMPTY);
        assertThat(occupied.remarks())
                .containsExactly("type league is " + kind + " in the database, so it is left alone");
    }

    @Test
    void takesAForeignKeyThatSetsSomeColumnsForTheOneThatIsWanted() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(15);
        ForeignKey key = ForeignKey.of(null, List.of("club", "member"), CLUBS, List.of("id", "number"));
        ForeignKey other = ForeignKey.of(null, List.of("club"), CLUBS, List.of("id"));
        Table loans = table(LOANS, "club", "member").withForeignKeys(List.of(key, other));
        UnmanagedCounterparts occupied = occupied(
                """
                create table clubs (id int, number int, primary key (id, number));
                create table loans (club int, member int, constraint loans_fk
                    foreign key (club, member) references clubs on delete set null (member))""");

        Schema left = occupied.without(schema(loans));

        assertThat(left).isEqualTo(schema(loans.withForeignKeys(List.of(other))));
        assertThat(occupied.remarks())
                .containsExactly(
                        "constraint loans_fk of loans (FOREIGN KEY (club, member) REFERENCES clubs(id, number)"
                                + " ON DELETE SET NULL (member)) is left alone and counts as the constraint that the entities declare");
    }

    @Test
    void takesATemporalKeyForTheOneThatIsWanted() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        PrimaryKey key = new PrimaryKey(null, List.of("room"), List.of(), Deferrability.NOT_DEFERRABLE, null);
        Table loans = table(LOANS, "room", "during").withPrimaryKey(key);
        UnmanagedCounterparts occupied = occupied(
                """
                create table loans (room int4range, during daterange,
                    constraint loans_pk primary key (room, during without overlaps))""");

        Schema left = occupied.without(schema(loans));

        assertThat(left).isEqualTo(schema(loans.withPrimaryKey(null)));
        assertThat(occupied.remarks())
                .containsExactly("constraint loans_pk of loans (PRIMARY KEY (room, during WITHOUT OVERLAPS)) is left"
                        + " alone and counts as the constraint that the entities declare");
    }

    @Test
    void takesATemporalUniqueConstraintForOneOfTheSameColumnsOnly() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        UniqueConstraint both = UniqueConstraint.of(null, List.of("room", "during"));
        UniqueConstraint one = UniqueConstraint.of(null, List.of("room"));
        Table loans = table(LOANS, "room", "during").withUniques(List.of(both, one));
        UnmanagedCounterparts occupied = occupied(
                "create table loans (room int4range, during daterange, unique (room, during without overlaps))");

        assertThat(occupied.without(schema(loans))).isEqualTo(schema(loans.withUniques(List.of(one))));
    }

    @Test
    void takesAForeignKeyThatIsNotEnforcedForTheOneThatIsWanted() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        ForeignKey key = ForeignKey.of("loans_fk", List.of("club"), CLUBS, List.of("id"));
        Table loans = table(LOANS, "club").withForeignKeys(List.of(key));
        UnmanagedCounterparts occupied = occupied(
                "create table clubs (id int primary key); create table loans (club int references clubs not enforced)");

        assertThat(occupied.without(schema(loans))).isEqualTo(schema(loans.withForeignKeys(List.of())));
        assertThat(occupied.remarks()).singleElement().asString().contains("NOT ENFORCED", "left alone");
    }

    @Test
    void takesACheckThatIsNotEnforcedForTheOneOfItsName() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        CheckConstraint named = CheckConstraint.of("loans_days", "days > 0");
        CheckConstraint other = CheckConstraint.of("loans_fee", "fee > 0");
        Table loans = table(LOANS, "days", "fee").withChecks(List.of(named, other));
        UnmanagedCounterparts occupied =
                occupied("create table loans (days int, fee int, constraint loans_days check (days > 0) not enforced)");

        assertThat(occupied.without(schema(loans))).isEqualTo(schema(loans.withChecks(List.of(other))));
    }

    @Test
    void saysWhichConstraintsOlderRowsMayBreak() throws SQLException {
        Schema wanted = schema(table(LOANS, "days"));
        UnmanagedCounterparts occupied = occupied(
                "create table loans (days int); alter table loans add constraint few check (days < 9) not valid");

        assertThat(occupied.without(wanted)).isEqualTo(wanted);
        assertThat(occupied.remarks())
                .containsExactly("constraint few of loans (CHECK ((days < 9)) NOT VALID) is enforced for new rows only;"
                        + " existing rows may violate it until it is validated");
    }

    @Test
    void saysWhichColumnsMayStillHoldNulls() throws SQLException {
        assumeThat(database.major()).isGreaterThanOrEqualTo(18);
        UnmanagedCounterparts occupied = occupied(
                "create table loans (days int); alter table loans add constraint loans_days not null days not valid");

        occupied.without(schema(table(LOANS, "days")));

        assertThat(occupied.remarks()).singleElement().asString().contains("NOT NULL days NOT VALID", "new rows only");
    }

    @Test
    void keepsTheSchemaOfAnExtension() throws SQLException {
        database.execute("create schema ext; create schema own; create extension citext schema ext");
        try (Connection connection = database.connect()) {
            CatalogScope scope = CatalogScope.of(connection).withOtherSchemas(List.of("ext", "own"));

            Schema left = new UnmanagedCounterparts(NameConflicts.read(connection, scope)).without(Schema.EMPTY);

            assertThat(left.namespaces()).containsExactly(new Namespace("ext", null));
        }
    }

    @Test
    void refusesATableWithTheNameOfADomain() throws SQLException {
        UnmanagedCounterparts occupied = occupied("create domain loans as text");

        assertThatThrownBy(() -> occupied.without(schema(table(LOANS, "days"))))
                .isInstanceOf(NameTakenException.class)
                .hasMessageContaining("the entities map the table loans, but the database has a domain of that name");
    }

    @Test
    void refusesATypeWithTheNameOfAView() throws SQLException {
        UnmanagedCounterparts occupied = occupied("create view loans as select 1 as days");
        Schema wanted = Schema.EMPTY.withEnums(List.of(new EnumType(LOANS, List.of("open"), null)));

        assertThatThrownBy(() -> occupied.without(wanted))
                .hasMessageContaining("the entities map the enum type loans, but the database has a view of that name");
    }

    @Test
    void leavesOutNoTableThatReplacesAView() throws SQLException {
        database.execute("create view loans as select 1 as days");
        Schema wanted = schema(table(LOANS, "days"));
        try (Connection connection = database.connect()) {
            NameConflicts objects = NameConflicts.read(connection, CatalogScope.of(connection));

            assertThat(new UnmanagedCounterparts(objects, LOANS::equals).without(wanted))
                    .isEqualTo(wanted);
            assertThat(new UnmanagedCounterparts(objects).without(wanted).tables())
                    .isEmpty();
        }
    }

    private UnmanagedCounterparts occupied(String sql) throws SQLException {
        database.execute(sql);
        try (Connection connection = database.connect()) {
            return new UnmanagedCounterparts(NameConflicts.read(connection, CatalogScope.of(connection)));
        }
    }

    private static Table table(QualifiedName name, String... columns) {
        return Table.of(
                name,
                List.of(columns).stream()
                        .map(column -> Column.of(column, DataType.parse("integer")))
                        .toList());
    }

    private static Schema schema(Table... tables) {
        return Schema.EMPTY.withTables(List.of(tables));
    }
}
