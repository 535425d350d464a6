package dev.retort.generator.rename;

import dev.retort.schema.QualifiedName;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Renames whose objects exist in the database: the new names by the current names. */
final class ResolvedRename {

    private final Map<RenamableObject, Map<QualifiedName, QualifiedName>> objects =
            new EnumMap<>(RenamableObject.class);
    private final Map<RenamablePart, Map<QualifiedName, Map<String, String>>> parts =
            new EnumMap<>(RenamablePart.class);

    /** The new names of the objects of one kind. */
    Map<QualifiedName, QualifiedName> objects(RenamableObject kind) {
        return objects.computeIfAbsent(kind, each -> new LinkedHashMap<>());
    }

    /** The new names of the parts of one kind, by the current name of the object that they belong to. */
    Map<QualifiedName, Map<String, String>> parts(RenamablePart kind) {
        return parts.computeIfAbsent(kind, each -> new LinkedHashMap<>());
    }

    /** The new names of the parts of one object. */
    Map<String, String> parts(RenamablePart kind, QualifiedName ownerBefore) {
        return parts(kind).computeIfAbsent(ownerBefore, each -> new LinkedHashMap<>());
    }

    /** The name of an object after the renames. */
    QualifiedName nameAfter(RenamableObject kind, QualifiedName before) {
        return objects(kind).getOrDefault(before, before);
    }

    /** The name of a part after the renames. */
    String nameAfter(RenamablePart kind, QualifiedName ownerBefore, String before) {
        return parts(kind).getOrDefault(ownerBefore, Map.of()).getOrDefault(before, before);
    }
}
