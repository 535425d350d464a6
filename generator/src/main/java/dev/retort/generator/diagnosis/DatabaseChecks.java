package dev.retort.generator.diagnosis;

import dev.retort.generator.ProjectMigrations;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.MigratorFactory;
import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.state.AppliedState;
import dev.retort.history.History;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Looks at a database: its server, the rights of its user, the state of its history. */
final class DatabaseChecks {

    private static final String USER =
            """
            select session_user::text || case when rolsuper then ', a superuser' else '' end
            from pg_roles where rolname = session_user
            """;

    /** The rights that are missing to create schemas and, in the default schema, tables. */
    private static final String MISSING =
            """
            select missing from (
                select 'CREATE on the database ' || current_database() as missing
                where not has_database_privilege(?, current_database(), 'CREATE')
                union all
                select 'CREATE on the schema ' || nspname from pg_namespace
                where nspname = ? and not has_schema_privilege(?, oid, 'CREATE')) as rights
            """;

    private final Settings settings;
    private final MigratorFactory migrators;
    private final Database database;
    private final Optional<ProjectMigrations> migrations;

    DatabaseChecks(
            Settings settings, MigratorFactory migrators, Database database, Optional<ProjectMigrations> migrations) {
        this.settings = settings;
        this.migrators = migrators;
        this.database = database;
        this.migrations = migrations;
    }

    /** The version of the server at a URL. */
    static String version(DatabaseUrl url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbc(), url.properties())) {
            return serverVersion(connection);
        }
    }

    private static String serverVersion(Connection connection) throws SQLException {
        return InternalQuery.on(connection)
                .first("select current_setting('server_version')", row -> row.getString(1))
                .orElseThrow();
    }

    void addTo(List<CheckedItem> items) throws SQLException {
        try (Connection connection = database.connectToSession()) {
            boolean supported = ServerVersion.of(connection).compareTo(ServerVersion.OLDEST) >= 0;
            items.add(CheckedItem.ok("database", database.shown()));
            items.add(new CheckedItem(
                    "server",
                    "PostgreSQL " + serverVersion(connection)
                            + (supported ? "" : ", which is older than " + ServerVersion.OLDEST.major()),
                    supported));
            String user = InternalQuery.on(connection)
                    .first(USER, row -> row.getString(1))
                    .orElseThrow();
            items.add(CheckedItem.ok("user", user));
            addRights(connection, items);
            addHistory(connection, items);
        }
    }

    private void addRights(Connection connection, List<CheckedItem> items) throws SQLException {
        String role = settings.migrator().values().get("role");
        if (role != null) {
            Optional<Boolean> member = InternalQuery.on(connection)
                    .first(
                            "select pg_has_role(session_user, oid, 'MEMBER') from pg_roles where rolname = ?",
                            row -> row.getBoolean(1),
                            role);
            String problem = member.isEmpty() ? ", which does not exist" : ", which the user is no member of";
            items.add(new CheckedItem("role", role + (member.orElse(false) ? "" : problem), member.orElse(false)));
            if (member.isEmpty()) {
                return;
            }
        }
        String acting = role == null ? connection.getMetaData().getUserName() : role;
        List<String> missing = InternalQuery.on(connection)
                .list(
                        MISSING,
                        row -> row.getString(1),
                        acting,
                        CatalogScope.of(connection).defaultSchema(),
                        acting);
        items.add(
                missing.isEmpty()
                        ? CheckedItem.ok("rights", "CREATE on the database and its default schema")
                        : new CheckedItem(
                                "rights",
                                "without " + String.join(", ", missing),
                                missing.stream().noneMatch(right -> right.contains(" schema "))));
    }

    private void addHistory(Connection connection, List<CheckedItem> items) throws SQLException {
        QualifiedName named = settings.history();
        QualifiedName table = named.qualifiedIn(CatalogScope.of(connection).defaultSchema());
        String shown = table.schema() + "." + table.name();
        if (!new History(connection, table).exists()) {
            items.add(CheckedItem.ok("history", shown + " does not exist: no revision was applied"));
        } else if (migrations.isEmpty()) {
            items.add(CheckedItem.ok("history", shown));
        } else {
            AppliedState state = AppliedState.read(migrators.on(database, migrations.get()), migrations.get());
            items.add(new CheckedItem(
                    "history",
                    shown + ": " + state.rows().size() + " applied, "
                            + state.pending().size() + " pending, "
                            + state.unknown().size() + " unknown, "
                            + state.unfinished().size() + " unfinished, "
                            + state.changed().size() + " changed",
                    state.unknown().isEmpty()
                            && state.unfinished().isEmpty()
                            && state.changed().isEmpty()));
        }
    }
}
