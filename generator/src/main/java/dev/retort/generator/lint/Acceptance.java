package dev.retort.generator.lint;

import dev.retort.generator.note.AffectedRelation;
import dev.retort.generator.note.Note;
import dev.retort.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * The word of an author that a hazard does no harm.
 *
 * @param hazard the name of the hazard
 * @param relation the relation on which it is accepted, as {@code name} or {@code schema.name}; null for all
 * @param because the reason, or null if none is given
 * @param origin the place where it was given, such as {@code --accept}
 * @param isInSource whether that place is the source with the hazard
 */
public record Acceptance(
        String hazard, @Nullable String relation, @Nullable String because, String origin, boolean isInSource) {

    /**
     * Parses {@code hazard} or {@code hazard:relation} of a setting or an option.
     *
     * @param origin the name of the setting or option
     */
    public static Acceptance parse(String text, String origin) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Acceptance(text.strip(), null, null, origin, false)
                : new Acceptance(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip(),
                        null,
                        origin,
                        false);
    }

    /** Whether the note is about the hazard, on the relation. */
    boolean accepts(Note note) {
        if (!note.hazard().id().equals(hazard)) {
            return false;
        }
        if (relation == null) {
            return true;
        }
        for (AffectedRelation affected : note.relations()) {
            if (isNamed(affected.name(), relation)) {
                return true;
            }
        }
        return false;
    }

    /** A name without a schema means the relation in any schema; the schema public is the default one. */
    private static boolean isNamed(QualifiedName name, String text) {
        return name.toString().equals(text)
                || name.name().equals(text)
                || (name.isInDefaultSchema() && text.equals("public." + name.name()));
    }

    /** The hazard and the relation, as a setting names them. */
    @Override
    public String toString() {
        return relation == null ? hazard : hazard + ":" + relation;
    }
}
