package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Extension;

/**
 * Writes the statements for extensions.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">PostgreSQL manual, CREATE EXTENSION</a>
 */
final class ExtensionSql {

    private ExtensionSql() {}

    static String create(Extension extension) {
        return "CREATE EXTENSION " + Identifiers.quote(extension.name())
                + (extension.schema() == null ? "" : " SCHEMA " + Identifiers.quote(extension.schema()))
                + (extension.version() == null ? "" : " VERSION " + Identifiers.literal(extension.version()));
    }

    static String drop(String name) {
        return "DROP EXTENSION " + Identifiers.quote(name);
    }
}
