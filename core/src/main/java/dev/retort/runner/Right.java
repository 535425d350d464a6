package dev.retort.runner;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.QualifiedName;

/**
 * A right that an operation needs.
 *
 * @param kind what may be done
 * @param on to what
 */
record Right(Kind kind, QualifiedName on) {

    /** The kinds of rights, each with how to ask for it; a query gives no row where the object is not there. */
    enum Kind {
        CREATE_SCHEMAS(
                "select pg_catalog.has_database_privilege(current_user, pg_catalog.current_database(), 'CREATE'), ''"
                        + " where ? <> ''",
                "the right to create schemas in the database"),
        CREATE_IN_SCHEMA(
                "select pg_catalog.has_schema_privilege(current_user, oid, 'CREATE'), '' from pg_catalog.pg_namespace"
                        + " where oid = pg_catalog.to_regnamespace(?)",
                "the right to create objects in schema "),
        OWN_SCHEMA(
                "select pg_catalog.pg_has_role(current_user, nspowner, 'USAGE'), pg_catalog.pg_get_userbyid(nspowner)"
                        + " from pg_catalog.pg_namespace where oid = pg_catalog.to_regnamespace(?)",
                "ownership of schema "),
        OWN_RELATION(
                "select pg_catalog.pg_has_role(current_user, relowner, 'USAGE'), pg_catalog.pg_get_userbyid(relowner)"
                        + " from pg_catalog.pg_class where oid = pg_catalog.to_regclass(?)",
                "ownership of "),
        OWN_TYPE(
                "select pg_catalog.pg_has_role(current_user, typowner, 'USAGE'), pg_catalog.pg_get_userbyid(typowner)"
                        + " from pg_catalog.pg_type where oid = pg_catalog.to_regtype(?)",
                "ownership of type "),
        REFERENCE(
                "select pg_catalog.has_table_privilege(current_user, oid, 'REFERENCES'), '' from pg_catalog.pg_class"
                        + " where oid = pg_catalog.to_regclass(?)",
                "the right to reference ");

        private final String query;
        private final String words;

        Kind(String query, String words) {
            this.query = query;
            this.words = words;
        }
    }

    /** Asks whether the current user has it; its single parameter is {@link #object}. */
    String query() {
        return kind.query;
    }

    /** The object, quoted where it needs it. */
    String object() {
        return Identifiers.quote(on);
    }

    /** What it is, in words. */
    String words() {
        return kind.words + (kind == Kind.CREATE_SCHEMAS ? "" : object());
    }

    /** The statement that gives it. */
    String grant(String owner, String user, String database) {
        String to = " TO " + Identifiers.quote(user);
        return switch (kind) {
            case CREATE_SCHEMAS -> "GRANT CREATE ON DATABASE " + Identifiers.quote(database) + to;
            case CREATE_IN_SCHEMA -> "GRANT CREATE ON SCHEMA " + object() + to;
            case OWN_SCHEMA, OWN_RELATION, OWN_TYPE -> "GRANT " + Identifiers.quote(owner) + to;
            case REFERENCE -> "GRANT REFERENCES ON " + object() + to;
        };
    }
}
