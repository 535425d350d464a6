package dev.retort.generator.hibernate;

import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A database that Hibernate made differs in nothing from its entities, whatever the settings of who looks. */
class HibernateDatabaseIT {

    static final List<Class<?>> SHAPES = Shapes.ALL;

    private static final String HOSTILE =
            """
            alter database THIS set search_path = '$user', 'public', 'elsewhere', 'pg_catalog';
            alter database THIS set datestyle = 'German, DMY';
            alter database THIS set timezone = 'Asia/Kathmandu';
            alter database THIS set intervalstyle = 'iso_8601';
            alter database THIS set bytea_output = 'escape';
            alter database THIS set extra_float_digits = -15;
            alter role current_user in database THIS set quote_all_identifiers = on;
            alter role current_user in database THIS set transform_null_equals = on;
            create schema elsewhere;
            create type elsewhere.mood as enum ('X');
            create table elsewhere.users (id int);
            create table elsewhere.document (id int)""";

    private static final String HOSTILE_TO_WRITERS =
            """
            alter role current_user in database THIS set standard_conforming_strings = off;
            alter role current_user in database THIS set default_transaction_read_only = on;
            alter role current_user in database THIS set statement_timeout = '2s';
            alter role current_user in database THIS set default_transaction_isolation = 'serializable'""";

    @ParameterizedTest
    @FieldSource("SHAPES")
    void differsInNothing(Class<?> shape) throws Exception {
        differsInNothing(Deployed.shape(shape));
    }

    @Test
    void ofTheLingoSystemDiffersInNothing() throws Exception {
        differsInNothing(Deployed.lingo());
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void differsInNothingUnderHostileSettings(Class<?> shape) throws Exception {
        differsInNothingUnderHostileSettings(Deployed.shape(shape));
    }

    @Test
    void ofTheLingoSystemDiffersInNothingUnderHostileSettings() throws Exception {
        differsInNothingUnderHostileSettings(Deployed.lingo());
    }

    @ParameterizedTest
    @FieldSource("SHAPES")
    void ofRetortDiffersInNothingUnderHostileSettings(Class<?> shape) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            database.execute(HOSTILE.replace("THIS", database.name()));
            Deployed entities = Deployed.shape(shape);
            entities.createByRetort(database);
            database.execute(HOSTILE_TO_WRITERS.replace("THIS", database.name()));

            entities.assertDiffersInNothing(database);
        }
    }

    private static void differsInNothing(Deployed entities) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            entities.createByHibernate(database);

            entities.assertDiffersInNothing(database);
        }
    }

    private static void differsInNothingUnderHostileSettings(Deployed entities) throws Exception {
        try (TestDatabase database = TestServer.database()) {
            database.execute(HOSTILE.replace("THIS", database.name()));
            entities.createByHibernate(database);
            database.execute(HOSTILE_TO_WRITERS.replace("THIS", database.name()));

            entities.assertDiffersInNothing(database);
        }
    }
}
