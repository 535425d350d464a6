package dev.retort.generator.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ShadowDatabaseIT {

    private static final String OBJECTS = "select relname from pg_class where oid >= 16384"
            + " and relnamespace <> 'pg_toast'::regnamespace union all"
            + " select typname from pg_type where oid >= 16384 union all"
            + " select nspname from pg_namespace where oid >= 16384 union all"
            + " select proname from pg_proc where oid >= 16384 union all"
            + " select castfunc::text from pg_cast where oid >= 16384";

    @Test
    void leavesTheUsersDatabaseAsEmptyAsItWas(@Fresh TestDatabase database) throws Exception {
        try (ShadowDatabase shadow = ShadowDatabase.at(database.url(), new Properties(), SearchPath.OF_SHADOW);
                Connection connection = shadow.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create type mood as enum ('a', 'b')");
            statement.execute("create cast (varchar as mood) with inout as implicit");
            statement.execute("create schema audit create table events (id serial primary key, m public.mood)");
            statement.execute("create table t (id bigint generated always as identity, parent int, u text unique)");
            statement.execute("create view v as select * from t");
            statement.execute("create domain positive as int check (value > 0)");
            statement.execute("create type pair as (a int, b positive)");
            statement.execute("create function f(positive) returns int language sql as 'select 1'");
            statement.execute("create table \"Odd name\" (p pair) partition by list (p)");
        }
        assertThat(database.query(OBJECTS)).isEmpty();
    }

    @Test
    void dropsExtensionsAndSchemasThatWereNotThere(@Fresh TestDatabase database) throws Exception {
        try (ShadowDatabase shadow = ShadowDatabase.at(database.url(), new Properties(), SearchPath.OF_SHADOW);
                Connection connection = shadow.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema ext");
            statement.execute("create extension citext schema ext");
            statement.execute("create extension hstore");
            statement.execute("create table t (a ext.citext, b hstore)");
            statement.execute("alter database " + database.name() + " set search_path = ext, public");
        }
        assertThat(database.query(OBJECTS)).isEmpty();
        assertThat(database.query("select setconfig from pg_db_role_setting s join pg_database d on d.oid ="
                        + " s.setdatabase where d.datname = current_database()"))
                .isEmpty();
    }

    @Test
    void restoresTheExtensionsAndEmptySchemasThatItHad(@Fresh TestDatabase database) throws Exception {
        String contents = "select extname || ' in ' || nspname || ' ' || extversion from pg_extension e"
                + " join pg_namespace n on n.oid = e.extnamespace where extname <> 'plpgsql' union all"
                + " select nspname from pg_namespace where nspname !~ '^pg_' order by 1";
        database.execute("create schema ext; create schema empty; create extension citext schema ext;"
                + " create extension cube; create extension earthdistance");
        List<String> before = database.query(contents);

        try (ShadowDatabase shadow = ShadowDatabase.at(database.url(), new Properties(), SearchPath.OF_SHADOW);
                Connection connection = shadow.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table ext.t (a ext.citext)");
            statement.execute("drop schema empty");
            statement.execute("drop extension earthdistance");
            statement.execute("drop extension cube");
        }

        assertThat(database.query(contents)).isEqualTo(before);
        assertThat(database.query("select relname from pg_class where relname = 't'"))
                .isEmpty();
    }

    @Test
    void refusesADatabaseThatIsNotEmpty(@Fresh TestDatabase database) throws Exception {
        database.execute("create table precious (id int)");

        assertThatThrownBy(() -> ShadowDatabase.at(database.url(), new Properties(), SearchPath.OF_SHADOW))
                .isInstanceOf(ShadowException.class)
                .hasMessageContaining("is not empty: it has table precious");
        assertThat(database.query("select relname from pg_class where relname = 'precious'"))
                .containsExactly("precious");
    }
}
