package dev.retort.generator.filter;

import dev.retort.schema.Table;
import java.util.Map;

/**
 * Recognizes the bookkeeping tables of other migration tools by their name and by one column that distinguishes them
 * from other tables of that name.
 */
final class ToolTables {

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("flyway_schema_history", "installed_rank"),
            Map.entry("schema_version", "installed_rank"),
            Map.entry("databasechangelog", "md5sum"),
            Map.entry("databasechangeloglock", "lockgranted"),
            Map.entry("alembic_version", "version_num"),
            Map.entry("schema_migrations", "version"),
            Map.entry("ar_internal_metadata", "key"),
            Map.entry("django_migrations", "applied"),
            Map.entry("goose_db_version", "version_id"),
            Map.entry("knex_migrations", "migration_time"),
            Map.entry("knex_migrations_lock", "is_locked"),
            Map.entry("pgmigrations", "run_on"),
            Map.entry("SequelizeMeta", "name"),
            Map.entry("_prisma_migrations", "applied_steps_count"),
            Map.entry("__EFMigrationsHistory", "MigrationId"));

    private ToolTables() {}

    static boolean isToolTable(Table table) {
        String column = COLUMNS.get(table.name().name());
        return column != null && table.column(column).isPresent();
    }
}
