package dev.retort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.filter.ObjectFilter;
import dev.retort.generator.review.OperationSummary;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriftIT {

    private static final Scope SCOPE = Scope.of(QualifiedName.of("retort_history"));

    private static final String MADE_BY_MIGRATIONS =
            """
            create schema other;
            create type mood as enum ('good', 'bad');
            create domain age as int check (value > 0);
            create table people (id int primary key, name varchar(20) not null, mood mood, level varchar(2),
                                 constraint level_known check (level in ('A1', 'A2')));
            create table other.notes (id int primary key, person int references people);
            create index by_name on people (name);
            create view named as select id, name from people;
            create function noted() returns trigger language plpgsql as 'begin return new; end';
            create trigger note after insert on people for each row execute function noted();
            create policy own on people using (id > 0)""";

    private TestDatabase live;
    private TestDatabase replayed;

    @BeforeEach
    void create() throws SQLException {
        replayed = TestServer.database();
        replayed.execute(MADE_BY_MIGRATIONS);
        live = replayed.copy();
    }

    @AfterEach
    void drop() throws SQLException {
        live.close();
        replayed.close();
    }

    @Test
    void findsNoneWhereNothingWasDone() throws SQLException {
        live.execute("create table retort_history (x int)");
        assertThat(found(SCOPE)).isEmpty();

        String check = live.query("select pg_get_constraintdef(oid) from pg_constraint where conname = 'level_known'")
                .get(0);
        live.execute("alter table people drop constraint level_known; alter table people add constraint level_known "
                + check);
        assertThat(found(SCOPE)).isEmpty();
    }

    @Test
    void namesWhatWasDoneByHand() throws SQLException {
        Map<String, String> byHand = new TreeMap<>(Map.ofEntries(
                Map.entry("alter table people add column nick text", "drop_column people.nick"),
                Map.entry("alter table people drop column level", "add_column people.level"),
                Map.entry("alter table people alter column level type varchar(3)", "alter_column people.level"),
                Map.entry("alter index by_name rename to names", "rename_index"),
                Map.entry("create index on other.notes (person)", "drop_index"),
                Map.entry("alter table other.notes drop constraint notes_person_fkey", "create_foreign_key"),
                Map.entry("create table other.more (id int)", "drop_table other.more"),
                Map.entry("create sequence counter", "drop_sequence counter"),
                Map.entry("alter type mood add value 'so so'", "mood"),
                Map.entry("create view more as select 1 as one", "drop_view more"),
                Map.entry("create or replace view named as select id, name from people where id > 1", "named"),
                Map.entry("alter table people set (fillfactor = 70)", "people"),
                Map.entry("create function more() returns int language sql as 'select 1'", "there is function more()"),
                Map.entry("drop trigger note on people", "there is no trigger note on people"),
                Map.entry("alter table people disable trigger note", "trigger note on people differs"),
                Map.entry("alter table people enable row level security", "disable_row_security people"),
                Map.entry("alter table people force row level security", "unforce_row_security people"),
                Map.entry(
                        "create policy more on people for select to pg_monitor using (true)",
                        "drop_policy people.more"),
                Map.entry("drop policy own on people", "create_policy people.own"),
                Map.entry("alter policy own on people using (id > 1)", "alter_policy people.own"),
                Map.entry("alter domain age add check (value < 200)", "domain age differs"),
                Map.entry("create statistics s on id, name from people", "there is statistics s on people"),
                Map.entry(
                        "alter table people add exclude (id with =)", "there is constraint people_id_excl on people")));
        try (Connection here = live.connect();
                Connection there = replayed.connect();
                Statement statement = here.createStatement()) {
            here.setAutoCommit(false);
            for (Map.Entry<String, String> deed : byHand.entrySet()) {
                statement.execute(deed.getKey());
                assertThat(found(here, there, SCOPE)).as(deed.getKey()).anySatisfy(line -> assertThat(line)
                        .contains(deed.getValue()));
                here.rollback();
            }
        }
    }

    @Test
    void passesOverWhatIsExcluded() throws SQLException {
        live.execute(
                """
                create table audit_log (id int primary key);
                create trigger note after insert on audit_log for each row execute function noted();
                create table flyway_schema_history (installed_rank int)""");

        assertThat(found(SCOPE)).contains("drop_table audit_log", "there is trigger note on audit_log");
        assertThat(found(SCOPE.withFilter(ObjectFilter.of(List.of(), List.of("table:audit_*")))))
                .isEmpty();
    }

    private List<String> found(Scope scope) throws SQLException {
        try (Connection here = live.connect();
                Connection there = replayed.connect()) {
            return found(here, there, scope);
        }
    }

    private static List<String> found(Connection here, Connection there, Scope scope) throws SQLException {
        Drift drift = Drift.between(here, there, scope);
        return Stream.concat(
                        drift.operations().stream().map(OperationSummary::of).map(OperationSummary::toString),
                        drift.others().stream())
                .toList();
    }
}
