package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A privilege that an operation requires, or the ownership of an object.
 *
 * @param kind the kind of privilege
 * @param on the name of the object
 */
public record Privilege(Kind kind, QualifiedName on) {

    static final String SIGHT = "the privilege to bypass row-level security on ";

    /**
     * The kinds of privileges, each with the query that checks it. A query returns no row if the object does not exist.
     */
    enum Kind {
        CREATE_SCHEMAS(
                "select pg_catalog.has_database_privilege(current_user, pg_catalog.current_database(), 'CREATE'), ''"
                        + " where ? <> ''",
                "the privilege to create schemas in the database"),
        CREATE_IN_SCHEMA(
                "select pg_catalog.has_schema_privilege(current_user, oid, 'CREATE'), '' from pg_catalog.pg_namespace"
                        + " where oid = pg_catalog.to_regnamespace(?)",
                "the privilege to create objects in schema "),
        WRITE(
                "select pg_catalog.has_table_privilege(current_user, oid, 'INSERT')"
                        + " and pg_catalog.has_table_privilege(current_user, oid, 'UPDATE')"
                        + " and pg_catalog.has_table_privilege(current_user, oid, 'DELETE'), ''"
                        + " from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                "the privilege to write to the history table "),
        OWN_SCHEMA(
                "select pg_catalog.pg_has_role(current_user, nspowner, 'USAGE'), pg_catalog.pg_get_userbyid(nspowner)"
                        + " from pg_catalog.pg_namespace where oid = pg_catalog.to_regnamespace(?)",
                "ownership of schema "),
        OWN_RELATION(
                "select pg_catalog.pg_has_role(current_user, relowner, 'USAGE'), pg_catalog.pg_get_userbyid(relowner)"
                        + " from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                "ownership of "),
        DROP_RELATION(
                "select pg_catalog.pg_has_role(current_user, c.relowner, 'USAGE')"
                        + " or pg_catalog.pg_has_role(current_user, n.nspowner, 'USAGE'),"
                        + " pg_catalog.pg_get_userbyid(c.relowner) from pg_catalog.pg_class c"
                        + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace"
                        + " where c.oid = pg_catalog.to_regclass(?)",
                "ownership of "),
        OWN_TYPE(
                "select pg_catalog.pg_has_role(current_user, typowner, 'USAGE'), pg_catalog.pg_get_userbyid(typowner)"
                        + " from pg_catalog.pg_type where oid = pg_catalog.to_regtype(?)",
                "ownership of type "),
        REFERENCE(
                "select pg_catalog.has_any_column_privilege(current_user, oid, 'REFERENCES'), ''"
                        + " from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                "the privilege to reference "),
        SEE_ROWS(
                "select not pg_catalog.row_security_active(oid), case when pg_catalog.pg_has_role(current_user, relowner,"
                        + " 'USAGE') then '' else pg_catalog.pg_get_userbyid(relowner) end"
                        + " from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                Privilege.SIGHT),
        /** To see the rows for the check of a foreign key, which runs a query only if the user owns the tables. */
        SEE_OWN_ROWS(
                "select not (pg_catalog.row_security_active(oid) and pg_catalog.pg_has_role(current_user, relowner,"
                        + " 'USAGE')), '' from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                Privilege.SIGHT),
        LOCK("select true, '' where ? <> ''", "the privilege to lock ");

        private final String query;
        private final String description;

        Kind(String query, String description) {
            this.query = query;
            this.description = description;
        }
    }

    /**
     * Returns the owner of the object if the current user lacks the privilege. The text is empty for a privilege that
     * does not depend on the owner.
     */
    Optional<String> ownerIfMissing(Connection connection) throws SQLException {
        return InternalQuery.on(connection)
                .first(
                        kind.query,
                        row -> row.getBoolean(1) ? Optional.<String>empty() : Optional.of(row.getString(2)),
                        object())
                .flatMap(Function.identity());
    }

    /** Returns the name of the object, quoted where necessary. */
    String object() {
        return Identifiers.quote(on);
    }

    /**
     * Returns an alternative to the grant for a user who lacks the privilege.
     *
     * @param owner the owner of the object; empty if that is the user
     */
    Optional<Remedy> alternative(String owner) {
        boolean forced = kind == Kind.SEE_OWN_ROWS || (kind == Kind.SEE_ROWS && owner.isEmpty());
        return forced ? Optional.of(HiddenRows.suspendForce(object())) : Optional.empty();
    }

    /** Returns the description for a message. */
    String description() {
        return kind.description + (kind == Kind.CREATE_SCHEMAS ? "" : object());
    }

    /** Returns the statement that grants it. */
    String grant(String owner, String user, String database) {
        String to = " TO " + Identifiers.quote(user);
        return switch (kind) {
            case CREATE_SCHEMAS -> "GRANT CREATE ON DATABASE " + Identifiers.quote(database) + to;
            case CREATE_IN_SCHEMA -> "GRANT CREATE ON SCHEMA " + object() + to;
            case OWN_SCHEMA, OWN_RELATION, DROP_RELATION, OWN_TYPE -> "GRANT " + Identifiers.quote(owner) + to;
            case WRITE -> "GRANT SELECT, INSERT, UPDATE, DELETE ON " + object() + to;
            case LOCK -> "";
            case REFERENCE -> "GRANT REFERENCES ON " + object() + to;
            case SEE_ROWS, SEE_OWN_ROWS -> HiddenRows.bypass(user);
        };
    }
}
