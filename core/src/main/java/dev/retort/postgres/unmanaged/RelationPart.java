package dev.retort.postgres.unmanaged;

import dev.retort.postgres.KeptObject;
import dev.retort.schema.QualifiedName;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a table or view that no entity describes, and that PostgreSQL can create again from its catalog.
 *
 * @param kind its kind
 * @param relation the table or view
 * @param name its name
 */
public record RelationPart(Kind kind, QualifiedName relation, String name) {

    /** The kinds of such parts. */
    public enum Kind {
        TRIGGER("pg_trigger"),
        POLICY("pg_policy"),
        /** A rule other than the one that makes a relation a view. */
        RULE("pg_rewrite"),
        /** An exclusion constraint, or another constraint that Retort does not manage. */
        CONSTRAINT("pg_constraint");

        private final String catalog;

        Kind(String catalog) {
            this.catalog = catalog;
        }

        /** Returns the kind in lower case, such as {@code trigger}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns the part that a dependent object is, if it is one. */
    static Optional<RelationPart> of(Dependent dependent) {
        String name = dependent.name();
        if (name == null || dependent.owners().isEmpty() || name.equals("_RETURN")) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (kind.catalog.equals(dependent.catalog())) {
                return Optional.of(new RelationPart(kind, dependent.owners().get(0), name));
            }
        }
        return Optional.empty();
    }

    /** Returns the part that a property of a table is, if it is one. */
    public static Optional<RelationPart> of(DependentProperty property) {
        if (property.tie() != DependentProperty.Tie.RELATION) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            String words = kind.label() + " ";
            if (property.description().startsWith(words)) {
                String name = unquoted(property.description().substring(words.length()));
                return Optional.of(new RelationPart(kind, property.relation(), name));
            }
        }
        return Optional.empty();
    }

    /** Whether a property of a table is this part. */
    public boolean is(DependentProperty property) {
        return of(property).filter(this::equals).isPresent();
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    /** Returns the object of the statements that drop the part and create it again. */
    public KeptObject kept() {
        return switch (kind) {
            case TRIGGER -> KeptObject.trigger(relation, name);
            case POLICY -> KeptObject.policy(relation, name);
            case RULE -> KeptObject.rule(relation, name);
            case CONSTRAINT -> KeptObject.constraint(relation, name);
        };
    }

    @Override
    public String toString() {
        return kind.label() + " " + name + " of " + relation;
    }
}
