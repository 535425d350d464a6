package dev.retort.generator.extension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The list of known extensions has the types and operator classes of each extension that the server can create. */
class KnownExtensionsIT {

    /** The types that a column can have: no arrays, row types, and keys of indexes. */
    private static final String TYPES =
            """
            select t.typname::text, e.extname::text from pg_type t
            join pg_depend d on d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e'
            join pg_extension e on e.oid = d.refobjid
            where t.typcategory <> 'A' and t.typrelid = 0
              and not exists (select from pg_opclass o where o.opckeytype = t.oid)""";

    /** The operator classes that have no namesake in PostgreSQL itself. */
    private static final String OPERATOR_CLASSES =
            """
            select o.opcname::text, e.extname::text from pg_opclass o
            join pg_depend d on d.classid = 'pg_opclass'::regclass and d.objid = o.oid and d.deptype = 'e'
            join pg_extension e on e.oid = d.refobjid
            where not exists (select from pg_opclass other where other.opcname = o.opcname
                              and other.opcnamespace = 'pg_catalog'::regnamespace)""";

    private static final String ACCESS_METHODS =
            """
            select a.amname::text, e.extname::text from pg_am a
            join pg_depend d on d.classid = 'pg_am'::regclass and d.objid = a.oid and d.deptype = 'e'
            join pg_extension e on e.oid = d.refobjid""";

    private final TestDatabase database;
    private final Map<String, String> extensions = new TreeMap<>();

    KnownExtensionsIT(@Fresh TestDatabase database) {
        this.database = database;
    }

    @Test
    void haveAllTypes() throws SQLException {
        assertEachIsKnown(TYPES);
        assertThat(extensions.values()).contains("citext", "hstore", "ltree");
    }

    @Test
    void haveAllOperatorClasses() throws SQLException {
        assertEachIsKnown(OPERATOR_CLASSES);
        assertThat(extensions.values()).contains("citext", "hstore", "ltree");
    }

    @Test
    void haveAllAccessMethods() throws SQLException {
        assertEachIsKnown(ACCESS_METHODS);
        assertThat(extensions.values()).contains("bloom");
    }

    private void assertEachIsKnown(String objects) throws SQLException {
        for (String extension : database.query("select name from pg_available_extensions order by 1")) {
            createAndRollBack(extension, objects);
        }
        assertThat(extensions).allSatisfy((name, extension) -> assertThat(KnownExtensions.of(name))
                .contains(extension));
    }

    /** An extension whose library misses another one cannot be created. */
    private void createAndRollBack(String extension, String objects) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (canCreate(statement, extension)) {
                try (ResultSet rows = statement.executeQuery(objects)) {
                    while (rows.next()) {
                        extensions.put(rows.getString(1), rows.getString(2));
                    }
                }
            }
            connection.rollback();
        }
    }

    private static boolean canCreate(Statement statement, String extension) {
        try {
            return !statement.execute("create extension if not exists \"" + extension + "\" cascade");
        } catch (SQLException e) {
            return false;
        }
    }
}
