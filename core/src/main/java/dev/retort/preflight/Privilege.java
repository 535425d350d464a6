package dev.retort.preflight;

import dev.retort.Remedy;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A privilege that an operation requires, or the ownership of an object.
 *
 * @param kind the kind of privilege
 * @param on the name of the object
 */
public record Privilege(Kind kind, QualifiedName on) {

    static final String SIGHT = "the privilege to bypass row-level security on ";

    /** The kinds of privileges, each with the query that checks it for several objects. */
    enum Kind {
        CREATE_SCHEMAS(
                "pg_catalog.has_database_privilege(current_user, pg_catalog.current_database(), 'CREATE')",
                "''",
                "",
                "the privilege to create schemas in the database"),
        CREATE_IN_SCHEMA(
                "pg_catalog.has_schema_privilege(current_user, n.oid, 'CREATE')",
                "''",
                Kind.NAMESPACE,
                "the privilege to create objects in schema "),
        WRITE(
                "pg_catalog.has_table_privilege(current_user, c.oid, 'INSERT')"
                        + " and pg_catalog.has_table_privilege(current_user, c.oid, 'UPDATE')"
                        + " and pg_catalog.has_table_privilege(current_user, c.oid, 'DELETE')",
                "''",
                Kind.RELATION,
                "the privilege to write to the history table "),
        OWN_SCHEMA(
                "pg_catalog.pg_has_role(current_user, n.nspowner, 'USAGE')",
                "pg_catalog.pg_get_userbyid(n.nspowner)",
                Kind.NAMESPACE,
                "ownership of schema "),
        OWN_RELATION(Kind.OWNS_RELATION, Kind.RELATION_OWNER, Kind.RELATION, "ownership of "),
        DROP_RELATION(
                Kind.OWNS_RELATION + " or pg_catalog.pg_has_role(current_user, n.nspowner, 'USAGE')",
                Kind.RELATION_OWNER,
                Kind.RELATION + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace",
                "ownership of "),
        OWN_TYPE(
                "pg_catalog.pg_has_role(current_user, t.typowner, 'USAGE')",
                "pg_catalog.pg_get_userbyid(t.typowner)",
                " join pg_catalog.pg_type t on t.oid = pg_catalog.to_regtype(o.name)",
                "ownership of type "),
        REFERENCE(
                "pg_catalog.has_any_column_privilege(current_user, c.oid, 'REFERENCES')",
                "''",
                Kind.RELATION,
                "the privilege to reference "),
        SEE_ROWS(
                "not pg_catalog.row_security_active(c.oid)",
                "case when " + Kind.OWNS_RELATION + " then '' else " + Kind.RELATION_OWNER + " end",
                Kind.RELATION,
                Privilege.SIGHT),
        /** To see the rows for the check of a foreign key, which runs a query only if the user owns the tables. */
        SEE_OWN_ROWS(
                "not (pg_catalog.row_security_active(c.oid) and " + Kind.OWNS_RELATION + ")",
                "''",
                Kind.RELATION,
                Privilege.SIGHT),
        LOCK("true", "''", "", "the privilege to lock ");

        private static final String OWNS_RELATION = "pg_catalog.pg_has_role(current_user, c.relowner, 'USAGE')";
        private static final String RELATION_OWNER = "pg_catalog.pg_get_userbyid(c.relowner)";
        private static final String RELATION = " join pg_catalog.pg_class c on c.oid = pg_catalog.to_regclass(o.name)";
        private static final String NAMESPACE =
                " join pg_catalog.pg_namespace n on n.oid = pg_catalog.to_regnamespace(o.name)";

        private final String query;
        private final String description;

        /**
         * @param granted the condition under which the current user has the privilege on an object
         * @param owner the owner of the object, or the empty string if the privilege does not depend on it
         * @param join finds the object by its name; it finds none that does not exist
         */
        Kind(String granted, String owner, String join, String description) {
            this.query = "select o.name, " + owner + " from pg_catalog.unnest(?::text[]) o(name)" + join
                    + " where not (" + granted + ")";
            this.description = description;
        }
    }

    /**
     * Returns the privileges that the current user lacks, each with the owner of the object, in the order of the given
     * ones. The owner is empty for a privilege that does not depend on it. One query is sent for each kind.
     */
    static Map<Privilege, String> missing(Connection connection, Collection<Privilege> required) throws SQLException {
        Map<Kind, List<String>> objects = new EnumMap<>(Kind.class);
        for (Privilege privilege : required) {
            objects.computeIfAbsent(privilege.kind(), kind -> new ArrayList<>()).add(privilege.object());
        }
        Map<Kind, Map<String, String>> owners = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, List<String>> same : objects.entrySet()) {
            owners.put(
                    same.getKey(),
                    InternalQuery.on(connection)
                            .list(
                                    same.getKey().query,
                                    row -> Map.entry(row.getString(1), row.getString(2)),
                                    same.getValue())
                            .stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
        Map<Privilege, String> missing = new LinkedHashMap<>();
        for (Privilege privilege : required) {
            String owner = owners.getOrDefault(privilege.kind(), Map.of()).get(privilege.object());
            if (owner != null) {
                missing.put(privilege, owner);
            }
        }
        return missing;
    }

    /** Returns this privilege on the object of a schema, if the name of the object has none. */
    Privilege qualifiedIn(String schema) {
        return switch (kind) {
            case CREATE_SCHEMAS, CREATE_IN_SCHEMA, OWN_SCHEMA -> this;
            case WRITE, OWN_RELATION, DROP_RELATION, OWN_TYPE, REFERENCE, SEE_ROWS, SEE_OWN_ROWS, LOCK ->
                new Privilege(kind, on.qualifiedIn(schema));
        };
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
