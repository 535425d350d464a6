package dev.retort.spring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.retort.source.ListedClassSource;
import dev.retort.source.MigrationSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.aot.AotDetector;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ClassUtils;

/** Finds the migrations of an application: by a scan, or in the list that ahead-of-time processing has written. */
final class ApplicationMigrations {

    /** The resource with the names of the migrations' classes, one in each line. */
    static final String LIST = "META-INF/retort/migrations";

    private ApplicationMigrations() {}

    static MigrationSource of(RetortProperties properties, ApplicationContext context) {
        ClassLoader loader =
                Objects.requireNonNullElseGet(context.getClassLoader(), ApplicationMigrations::defaultLoader);
        if (AotDetector.useGeneratedArtifacts()) {
            try (InputStream list = loader.getResourceAsStream(LIST)) {
                if (list != null) {
                    return new ListedClassSource(
                            new String(list.readAllBytes(), UTF_8).lines().toList(), loader);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return MigrationLocations.of(properties, context, loader);
    }

    static ClassLoader defaultLoader() {
        return Objects.requireNonNull(ClassUtils.getDefaultClassLoader());
    }
}
