package dev.retort.generator.fleet;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Wording;
import dev.retort.generator.session.Database;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.InternalQuery;
import dev.retort.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The place of a new tenant: a schema, or a database of its own.
 *
 * @param name the name of the tenant
 * @param database the database, which may not exist yet if the tenant has no schema
 * @param schema the schema, or null
 * @param arguments the arguments for the migrations
 */
public record TenantPlace(String name, Database database, @Nullable String schema, Map<String, String> arguments) {

    /** A database that every server has, to create others from. */
    private static final String MAINTENANCE = "postgres";

    private static final int LONGEST_NAME = 63;

    /**
     * Refuses a name that PostgreSQL would cut.
     *
     * @throws CommandException when the name of the schema or the database is too long
     */
    public TenantPlace {
        String created = schema == null ? database.name() : schema;
        if (created.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new CommandException(
                    "the name " + created + " has more than " + LONGEST_NAME + " bytes, and PostgreSQL would cut it",
                    "choose a shorter name");
        }
        arguments = Map.copyOf(arguments);
    }

    /** Returns the database with the schema in front of its search path. */
    public Database target() {
        return schema == null ? database : database.inSchema(schema);
    }

    /** Returns what it is, as messages name it. */
    public String shown() {
        return schema == null ? "the database " + database.name() : "the schema " + schema;
    }

    /**
     * Creates the schema or the database, unless it exists, and returns whether it did.
     *
     * @param role the role that will own it, or null for the user
     */
    public boolean create(@Nullable String role) throws SQLException {
        String owner = role == null ? "" : " authorization " + Identifiers.quote(role);
        if (schema != null) {
            try (Connection connection = database.connectToSession()) {
                return create(connection, "pg_namespace where nspname = ?", schema, "create schema ", owner);
            }
        }
        try (Connection connection = database.onSameServer(MAINTENANCE).connectToSession()) {
            return create(
                    connection,
                    "pg_database where datname = ?",
                    database.name(),
                    "create database ",
                    owner.replace(" authorization", " owner"));
        }
    }

    private static boolean create(Connection connection, String place, String name, String create, String owner)
            throws SQLException {
        if (InternalQuery.on(connection)
                .first("select 1 from " + place, row -> true, name)
                .isPresent()) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(create + Identifiers.quote(name) + owner);
        }
        return true;
    }

    /**
     * Refuses a place that has objects and no history: somebody else uses it.
     *
     * @throws CommandException when it has such objects
     */
    public void requireOwn(QualifiedName history, Wording words) throws SQLException {
        try (Connection connection = target().connectToSession()) {
            boolean isForeign = InternalQuery.on(connection)
                    .first(
                            """
                            select exists (select 1 from pg_class where relnamespace = n.oid)
                                and not exists (select 1 from pg_class where relnamespace = n.oid and relname = ?)
                            from pg_namespace n where nspname = current_schema()""",
                            row -> row.getBoolean(1),
                            history.name())
                    .orElse(false);
            if (isForeign) {
                throw new CommandException(
                        shown() + " exists, has tables and no history",
                        "choose another name; or, if it has everything of the migrations, record that with "
                                + words.command("stamp head") + " " + words.option("targets", name));
            }
        }
    }
}
