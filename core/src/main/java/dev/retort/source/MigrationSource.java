package dev.retort.source;

import java.util.List;

/** A source of migrations. */
public interface MigrationSource {

    /**
     * Loads all migrations, in a fixed order that is unrelated to the order of revisions.
     *
     * @throws MigrationSourceException if one cannot be read, compiled or instantiated
     */
    List<LoadedMigration> load();
}
