package dev.retort.generator.filter;

import dev.retort.schema.Table;
import java.util.Map;

/**
 * The tables in which other migration tools keep their books. A table counts as one when it has the tool's name for it
 * and a column that no other table of that name would have.
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

    static boolean isOne(Table table) {
        String column = COLUMNS.get(table.name().name());
        return column != null && table.column(column).isPresent();
    }
}
