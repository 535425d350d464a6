package dev.retort.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test class databases that the application's migrations have built.
 *
 * <p>Parameters of tests, of constructors and of methods that run before or after a test receive the database: a
 * {@link TestDatabase}, a {@link javax.sql.DataSource}, a {@link java.sql.Connection} or a
 * {@link dev.retort.runner.Migrator}. The migrator asks for no confirmation and
 * logs nothing. A {@link dev.retort.source.MigrationSource} receives the migrations. All parameters of one test are of the same database.
 *
 * <pre>{@code
 * @RetortTest(migrations = "com.example.shop.migrations")
 * class OrdersTest {
 *
 *     @Test
 *     void anOrderHasLines(DataSource database) {}
 * }
 * }</pre>
 *
 * <p>The migrations run once for all classes with the same attributes, on a template; a test gets a copy of it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(RetortExtension.class)
public @interface RetortTest {

    /**
     * The package of the migrations, which may also be in its subpackages. If it is empty, {@code retort.properties} in
     * the working directory names it ({@code migrations.package}).
     */
    String migrations() default "";

    /** The revision that the database is at, such as {@code head}, {@code base} or the id of a revision. */
    String target() default "head";

    /** Which tests share a database. */
    Sharing sharing() default Sharing.NOTHING;

    /** The server of the databases. */
    Server server() default Server.DEFAULT;

    /**
     * The major version of PostgreSQL, for an embedded server or a container; 0 for the newest that Retort has embedded.
     */
    int postgres() default 0;

    /** A class with a constructor without parameters that gives the server or the database of the user's choice. */
    Class<? extends DatabaseSource> databases() default DatabaseSource.None.class;

    /** Which tests share a database. */
    enum Sharing {
        /** Each test gets a database of its own. */
        NOTHING,
        /** All tests of a class work on one database, one after the other. */
        CLASS
    }

    /** The server of the databases. */
    enum Server {
        /**
         * The server that the system property {@code retort.junit.url} or the environment variable
         * {@code RETORT_JUNIT_URL} names, whose user may create databases; an embedded one without them.
         */
        DEFAULT,
        /** A PostgreSQL that Retort starts from the binaries on the class path or of the local Maven repository. */
        EMBEDDED,
        /** A container of the image {@code postgres}; without a Docker engine the tests are skipped. */
        TESTCONTAINERS
    }
}
