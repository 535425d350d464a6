package dev.retort.testing;

import java.sql.SQLException;

/** Settings of a database and of a role under which PostgreSQL prints values and resolves names differently. */
public final class HostileSettings {

    private static final String ALL =
            """
            alter database THIS set search_path = '$user', 'public', 'elsewhere', 'pg_catalog';
            alter database THIS set datestyle = 'German, DMY';
            alter database THIS set timezone = 'Asia/Kathmandu';
            alter database THIS set intervalstyle = 'iso_8601';
            alter database THIS set bytea_output = 'escape';
            alter database THIS set extra_float_digits = -15;
            alter database THIS set lc_monetary = 'C.utf8';
            alter database THIS set lc_numeric = 'C.utf8';
            alter role current_user in database THIS set quote_all_identifiers = on;
            alter role current_user in database THIS set transform_null_equals = on;
            create schema elsewhere;
            create type elsewhere.mood as enum ('X');
            create table elsewhere.users (id int);
            create table elsewhere.document (id int)""";

    private static final String TO_WRITERS =
            """
            alter role current_user in database THIS set standard_conforming_strings = off;
            alter role current_user in database THIS set default_transaction_read_only = on;
            alter role current_user in database THIS set statement_timeout = '2s';
            alter role current_user in database THIS set default_transaction_isolation = 'serializable'""";

    private HostileSettings() {}

    /** Applies them to all connections from now on, and puts tables and types of usual names into another schema. */
    public static void apply(TestDatabase database) throws SQLException {
        database.execute(ALL.replace("THIS", database.name()));
    }

    /** Also applies settings under which written values change their meaning. */
    public static void applyThoseToWriters(TestDatabase database) throws SQLException {
        database.execute(TO_WRITERS.replace("THIS", database.name()));
    }
}
