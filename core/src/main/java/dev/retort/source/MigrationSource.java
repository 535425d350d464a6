package dev.retort.source;

import dev.retort.PublicApi;
import dev.retort.RetortException;
import java.util.List;

/** A source of migrations. */
@PublicApi
public interface MigrationSource {

    /**
     * Loads all migrations, in a fixed order that is unrelated to the order of revisions.
     *
     * @throws RetortException if one cannot be read, compiled or instantiated
     */
    List<LoadedMigration> load();
}
