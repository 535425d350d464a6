package dev.retort.source;

import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.migration.Migration;
import dev.retort.migration.Revision;
import dev.retort.revision.RevisionInfo;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Selects the migrations among classes and instantiates them; the other classes are their helpers. */
final class MigrationClasses {

    private MigrationClasses() {}

    static List<LoadedMigration> load(List<FoundClass> classes) {
        Map<String, FoundClass> byId = new HashMap<>();
        List<LoadedMigration> loaded = new ArrayList<>();
        for (FoundClass found : classes) {
            if (isMigration(found)) {
                LoadedMigration migration = load(found);
                requireUniqueId(migration.revision().id(), byId, found);
                loaded.add(migration);
            }
        }
        return List.copyOf(loaded);
    }

    private static void requireUniqueId(String id, Map<String, FoundClass> byId, FoundClass found) {
        FoundClass first = byId.putIfAbsent(id, found);
        if (first != null) {
            throw new RepeatedRevisionException(id, first.where(), found.where());
        }
    }

    private static boolean isMigration(FoundClass found) {
        Class<?> type = found.type();
        boolean revision = type.isAnnotationPresent(Revision.class);
        boolean migration = Migration.class.isAssignableFrom(type);
        if (revision && !migration) {
            throw invalid(
                    found,
                    "is annotated with @Revision but does not implement Migration",
                    "make it implement Migration");
        }
        if (migration && !revision && isConcrete(type)) {
            throw invalid(found, "is a Migration without @Revision", "annotate it with @Revision(id = …, revises = …)");
        }
        return revision;
    }

    /**
     * Whether the class can be instantiated. Abstract classes and interfaces without {@code @Revision} may be common
     * base types of migrations.
     */
    private static boolean isConcrete(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass();
    }

    private static LoadedMigration load(FoundClass found) {
        Class<?> type = found.type();
        if (!isPublic(type)) {
            throw invalid(found, "is not public", "make it public");
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw invalid(found, "is abstract", "make it a concrete class");
        }
        return new LoadedMigration(revision(found), instantiate(found), found.file());
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static RevisionInfo revision(FoundClass found) {
        Revision revision = found.type().getAnnotation(Revision.class);
        try {
            return new RevisionInfo(
                    revision.id(),
                    List.of(revision.revises()),
                    revision.message(),
                    revision.created(),
                    List.of(revision.labels()),
                    List.of(revision.dependsOn()));
        } catch (RetortException e) {
            throw new InvalidMigrationException(found, "has an invalid @Revision: " + e.problem(), e.remedies(), e);
        }
    }

    private static Migration instantiate(FoundClass found) {
        try {
            Constructor<?> constructor = found.type().getConstructor();
            return (Migration) constructor.newInstance();
        } catch (NoSuchMethodException e) {
            throw new InvalidMigrationException(
                    found, "has no public constructor without arguments", List.of(Remedy.of("give it one")), e);
        } catch (InvocationTargetException e) {
            throw failed(found, e.getCause() == null ? e : e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw failed(found, e);
        }
    }

    private static InvalidMigrationException failed(FoundClass found, Throwable cause) {
        return new InvalidMigrationException(
                found, "cannot be instantiated: " + cause, List.of(Remedy.of("do nothing in its constructor")), cause);
    }

    private static InvalidMigrationException invalid(FoundClass found, String reason, String remedy) {
        return new InvalidMigrationException(found, reason, List.of(Remedy.of(remedy)), null);
    }
}
