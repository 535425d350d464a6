package dev.retort.fleet;

import static dev.retort.migration.Definitions.column;
import static dev.retort.migration.Definitions.primaryKey;

import dev.retort.runner.Written;
import dev.retort.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** Schemas of tenants, and the migrations for them. */
final class Tenants {

    private Tenants() {}

    /** The first migration: a table of users. */
    static Written first() {
        return new Written()
                .then(
                        "aaa1",
                        op -> op.createTable("users", column("id", "bigint").notNull(), primaryKey("id")),
                        op -> op.dropTable("users"));
    }

    /** The first migration, and one that adds a column with a value for each row. */
    static Written second() {
        return first().then(
                        "bbb2",
                        op -> op.addColumn(
                                "users", column("plan", "text").notNull().defaultSql("'free'")),
                        op -> op.dropColumn("users", "plan"));
    }

    /** Returns the names of that many tenants: {@code t01}, {@code t02} and so on. */
    static List<String> names(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("t%02d"::formatted).toList();
    }

    /** Creates a schema for each tenant. */
    static void createSchemas(TestDatabase database, List<String> names) throws SQLException {
        for (String name : names) {
            database.execute("create schema " + name);
        }
    }

    /** Adds two users to each tenant. */
    static void addUsers(TestDatabase database, List<String> names) throws SQLException {
        for (String name : names) {
            database.execute("insert into " + name + ".users values (1), (2)");
        }
    }

    /** Returns the number of tenants in which every one of the two users has the plan. */
    static long countWithPlan(TestDatabase database, List<String> names) throws SQLException {
        long count = 0;
        for (String name : names) {
            boolean hasColumn = database.query("select count(*) from information_schema.columns where table_schema = '"
                            + name + "' and table_name = 'users' and column_name = 'plan'")
                    .equals(List.of("1"));
            if (hasColumn
                    && database.query("select count(*) from " + name + ".users where plan = 'free'")
                            .equals(List.of("2"))) {
                count++;
            }
        }
        return count;
    }
}
