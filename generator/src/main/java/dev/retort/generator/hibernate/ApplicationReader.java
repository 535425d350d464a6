package dev.retort.generator.hibernate;

import dev.retort.postgres.ServerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Objects;

/** Reads the entities with the Hibernate of the application. */
final class ApplicationReader {

    /** Selects the logging library, so that Hibernate does not log through the one that the application configures. */
    private static final String LOG = "org.jboss.logging.provider";

    private ApplicationReader() {}

    /** Reads the entities; one at a time, since the logging library is chosen for the whole process. */
    static synchronized EntityModel read(EntitySource source, ServerVersion version, String hibernate) {
        String provider = System.getProperty(LOG);
        System.setProperty(LOG, "jdk");
        try (ApplicationClassLoader loader = ApplicationClassLoader.open(source.classpath())) {
            Class<?> reader = Class.forName(EntityReader.class.getName(), true, loader);
            Method read = reader.getDeclaredMethod("readHere", EntitySource.class, ServerVersion.class);
            read.setAccessible(true);
            return (EntityModel) read.invoke(null, source, version);
        } catch (InvocationTargetException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e), hibernate);
        } catch (ReflectiveOperationException | LinkageError e) {
            throw failure(e, hibernate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (provider == null) {
                System.clearProperty(LOG);
            } else {
                System.setProperty(LOG, provider);
            }
        }
    }

    private static RuntimeException failure(Throwable cause, String hibernate) {
        if (cause instanceof RuntimeException failure) {
            return failure;
        }
        return new EntityModelException(
                "Hibernate " + hibernate + " of the class path cannot read the entities: " + cause,
                "add the complete runtime class path of the application to entities.classpath",
                cause);
    }
}
