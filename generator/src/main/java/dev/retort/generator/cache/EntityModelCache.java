package dev.retort.generator.cache;

import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.generator.hibernate.UnitsOfClasspath;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Schema;
import dev.retort.source.RecentFiles;
import dev.retort.source.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads entities through Hibernate, and keeps each model in a file, so that the same entities are read once. It only
 * saves time: a file that cannot be read is written again, and one that cannot be written is not kept.
 */
public final class EntityModelCache {

    /** A cache that keeps nothing. */
    public static final EntityModelCache NONE = new EntityModelCache(null);

    private static final String SUFFIX = ".model";

    private final @Nullable Path folder;

    private EntityModelCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** A cache whose files are in that folder, which is created when the first is written. */
    public static EntityModelCache in(Path folder) {
        return new EntityModelCache(folder);
    }

    /**
     * Returns the model of the entities. Hibernate reads them, unless they are as they were when it did.
     *
     * @throws EntityModelException if the entities cannot be found, loaded or mapped
     */
    public EntityModel read(EntitySource source, ServerVersion version) {
        Optional<String> key = folder == null ? Optional.empty() : ModelKey.of(source, version);
        return key.flatMap(this::find).orElseGet(() -> {
            EntityModel model = EntityReader.read(source, version);
            // Classes that a build has replaced meanwhile belong to another key.
            if (key.isPresent() && key.equals(ModelKey.of(source, version))) {
                store(key.get(), model);
            }
            return model;
        });
    }

    /**
     * Returns the objects of the other persistence units of the class path, by the name of the unit. A unit that cannot be
     * read claims no object.
     */
    public Map<String, Schema> readOthers(EntitySource source, ServerVersion version) {
        Map<String, Schema> others = new TreeMap<>();
        UnitsOfClasspath.beside(source).forEach((name, unit) -> {
            try {
                others.put(name, read(unit, version).schema());
            } catch (EntityModelException e) {
                others.remove(name);
            }
        });
        return others;
    }

    private Optional<EntityModel> find(String key) {
        Path file = file(key);
        try {
            Optional<EntityModel> found = ModelFile.read(Files.readAllBytes(file), key);
            if (found.isPresent()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void store(String key, EntityModel model) {
        byte[] bytes = ModelFile.of(model, key);
        if (!ModelFile.read(bytes, key).equals(Optional.of(model))) {
            return;
        }
        try {
            WholeFile.write(file(key), bytes);
            deleteOldest();
        } catch (IOException e) {
            // The next command reads the entities again.
        }
    }

    private void deleteOldest() throws IOException {
        for (Path old : RecentFiles.surplus(folder(), SUFFIX)) {
            Files.deleteIfExists(old);
        }
    }

    private Path file(String key) {
        return folder().resolve(key + SUFFIX);
    }

    private Path folder() {
        if (folder == null) {
            throw new IllegalStateException("this cache has no folder");
        }
        return folder;
    }
}
