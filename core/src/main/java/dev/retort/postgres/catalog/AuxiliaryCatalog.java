package dev.retort.postgres.catalog;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.AuxiliaryObject;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;

/** Checks in the catalog which auxiliary objects of a mapping exist. */
public final class AuxiliaryCatalog {

    private AuxiliaryCatalog() {}

    /** Whether an object exists; one without a schema is in the default schema. */
    public static boolean exists(Connection connection, String defaultSchema, AuxiliaryObject object)
            throws SQLException {
        QualifiedName table = object.table();
        String container = table == null
                ? object.name().schemaOr(defaultSchema)
                : Identifiers.quote(table.qualifiedIn(defaultSchema));
        return !InternalQuery.on(connection)
                .list(existenceQuery(object.kind()), row -> true, object.name().name(), container)
                .isEmpty();
    }

    /**
     * Returns the query for a kind of object. Its parameters are the object's name, and its schema or the table it is
     * on.
     */
    private static String existenceQuery(AuxiliaryObject.Kind kind) {
        return switch (kind) {
            case EXTENSION -> "select 1 from pg_extension where extname = ? and ? is not null";
            case SCHEMA -> "select 1 from pg_namespace where nspname = ? and ? is not null";
            case TYPE -> inSchema("pg_type", "typname", "typnamespace");
            case FUNCTION -> inSchema("pg_proc", "proname", "pronamespace");
            case COLLATION -> inSchema("pg_collation", "collname", "collnamespace");
            case RELATION -> inSchema("pg_class", "relname", "relnamespace");
            case TRIGGER -> "select 1 from pg_trigger where tgname = ? and tgrelid = to_regclass(?)";
            case POLICY -> "select 1 from pg_policy where polname = ? and polrelid = to_regclass(?)";
            case RULE -> "select 1 from pg_rewrite where rulename = ? and ev_class = to_regclass(?)";
            case ROWS -> "select 1 from pg_class where relname = ? and oid = to_regclass(?)";
        };
    }

    private static String inSchema(String catalog, String name, String schema) {
        return "select 1 from " + catalog + " o join pg_namespace n on n.oid = o." + schema + " where o." + name
                + " = ? and n.nspname = ?";
    }
}
