package dev.retort.source;

import java.util.List;

/** Where migrations come from. */
public interface MigrationSource {

    /**
     * All migrations, in a fixed order that says nothing about their revisions.
     *
     * @throws MigrationSourceException when one cannot be read, compiled or created
     */
    List<LoadedMigration> load();
}
