package dev.retort.generator.note;

import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A relation that a hazard concerns.
 *
 * @param name its name
 * @param lock the lock that the operation holds on it until the migration commits, or null if the hazard is not one of
 *     locks
 */
public record AffectedRelation(QualifiedName name, @Nullable LockMode lock) {

    /** A relation whose rows or users a hazard concerns. */
    public static AffectedRelation of(QualifiedName name) {
        return new AffectedRelation(name, null);
    }

    /** This relation with its schema. */
    AffectedRelation in(String defaultSchema) {
        return new AffectedRelation(name.qualifiedIn(defaultSchema), lock);
    }
}
