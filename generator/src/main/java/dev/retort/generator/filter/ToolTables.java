package dev.retort.generator.filter;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognizes the tables of other migration tools and of libraries by their name and by one column that distinguishes them
 * from other tables of that name. The sequences of a library belong to its tables.
 */
final class ToolTables {

    /** Tables of a tool or library, and its sequences. */
    private record Tool(Pattern tables, Pattern column, Pattern sequences) {

        static Tool of(String tables, String column) {
            return of(tables, column, "");
        }

        static Tool of(String tables, String column, String sequences) {
            return new Tool(Pattern.compile(tables), Pattern.compile(column), Pattern.compile(sequences));
        }

        boolean has(Table table) {
            return tables.matcher(table.name().name()).matches()
                    && table.columns().stream()
                            .anyMatch(one -> column.matcher(one.name()).matches());
        }
    }

    private static final List<Tool> MIGRATION_TOOLS = List.of(
            Tool.of("flyway_schema_history|schema_version", "installed_rank"),
            Tool.of("databasechangelog", "md5sum"),
            Tool.of("databasechangeloglock", "lockgranted"),
            Tool.of("alembic_version", "version_num"),
            Tool.of("schema_migrations", "version"),
            Tool.of("ar_internal_metadata", "key"),
            Tool.of("django_migrations", "applied"),
            Tool.of("goose_db_version", "version_id"),
            Tool.of("knex_migrations", "migration_time"),
            Tool.of("knex_migrations_lock", "is_locked"),
            Tool.of("pgmigrations", "run_on"),
            Tool.of("SequelizeMeta", "name"),
            Tool.of("_prisma_migrations", "applied_steps_count"),
            Tool.of("__EFMigrationsHistory", "MigrationId"));

    private static final List<Tool> LIBRARIES = List.of(
            // Quartz
            Tool.of("qrtz_\\w+", "sched_name"),
            // Spring Session
            Tool.of("spring_session", "session_id"),
            Tool.of("spring_session_attributes", "session_primary_id"),
            // Spring Batch
            Tool.of(
                    "batch_job_instance",
                    "job_instance_id",
                    "batch_(job|job_execution|step_execution|job_instance)_seq"),
            Tool.of("batch_job_execution(_params|_context)?", "job_execution_id"),
            Tool.of("batch_step_execution(_context)?", "step_execution_id"),
            // Spring Integration
            Tool.of(
                    "int_(message|group_to_message|message_group|metadata_store|channel_message)",
                    "region",
                    "int_message_seq"),
            Tool.of("int_lock", "lock_key"),
            // Spring Security
            Tool.of("persistent_logins", "series"),
            Tool.of("oauth2_authorized_client", "principal_name"),
            Tool.of("oauth2_authorization(_consent)?", "registered_client_id|principal_name"),
            // Spring Modulith
            Tool.of("event_publication(_archive)?", "listener_id"),
            // ShedLock
            Tool.of("shedlock", "lock_until"),
            // db-scheduler
            Tool.of("scheduled_tasks", "task_instance"),
            // JobRunr
            Tool.of("jobrunr_migrations", "installedon"),
            Tool.of("jobrunr_(jobs|recurring_jobs)", "jobasjson"),
            Tool.of("jobrunr_backgroundjobservers", "workerpoolsize"),
            Tool.of("jobrunr_metadata", "owner"),
            // Activiti, Camunda and Flowable
            Tool.of("act_\\w+", "id_|name_"),
            // PostGIS
            Tool.of("spatial_ref_sys", "auth_srid"));

    /** The columns of another history of Retort, whose name is a setting of its project. */
    private static final List<String> HISTORY = List.of("revision", "checksum", "state", "segment", "tool_version");

    private ToolTables() {}

    static boolean isToolTable(Table table) {
        return HISTORY.stream().allMatch(column -> table.column(column).isPresent())
                || Stream.concat(MIGRATION_TOOLS.stream(), LIBRARIES.stream()).anyMatch(tool -> tool.has(table));
    }

    /** Whether a name is that of the history of another migration tool. */
    static boolean isHistory(String table) {
        return MIGRATION_TOOLS.stream()
                .anyMatch(tool -> tool.tables().matcher(table).matches());
    }

    /** Whether a sequence belongs to a library that has a table in the same schema. */
    static boolean isToolSequence(QualifiedName sequence, Schema schema) {
        return LIBRARIES.stream()
                .filter(tool -> tool.sequences().matcher(sequence.name()).matches())
                .anyMatch(tool -> schema.tables().stream()
                        .filter(table -> table.name().schema().equals(sequence.schema()))
                        .anyMatch(tool::has));
    }
}
