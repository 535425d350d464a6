package dev.retort.postgres.sql;

import static java.util.Objects.requireNonNull;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.UnsupportedFeatureException;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** Writes the statements for constraints. */
final class ConstraintSql {

    private final ServerVersion version;

    ConstraintSql(ServerVersion version) {
        this.version = version;
    }

    List<String> add(QualifiedName table, Constraint constraint) {
        return Stream.concat(
                        Stream.of(TableSql.alter(table, "ADD " + definition(table, constraint))),
                        comment(table, constraint))
                .toList();
    }

    static String drop(QualifiedName table, String name) {
        return TableSql.alter(table, "DROP CONSTRAINT " + Identifiers.quote(name));
    }

    static String validate(QualifiedName table, String name) {
        return TableSql.alter(table, "VALIDATE CONSTRAINT " + Identifiers.quote(name));
    }

    static String rename(QualifiedName table, String from, String to) {
        return TableSql.alter(table, "RENAME CONSTRAINT " + Identifiers.quote(from) + " TO " + Identifiers.quote(to));
    }

    static Stream<String> comment(QualifiedName table, Constraint constraint) {
        return constraint.comment() == null
                ? Stream.empty()
                : CommentSql.ofNew(
                        CommentSql.constraint(table, requireNonNull(constraint.name())), constraint.comment());
    }

    /** Returns the constraint definition, with its name, for CREATE TABLE and ADD. */
    String definition(QualifiedName table, Constraint constraint) {
        String name = constraint.name();
        return (name == null ? "" : "CONSTRAINT " + Identifiers.quote(name) + " ") + body(table, constraint);
    }

    private String body(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "PRIMARY KEY (" + Identifiers.list(key.columns()) + ")" + include(key.include())
                    + deferrability(key.deferrability());
        }
        if (constraint instanceof UniqueConstraint unique) {
            return "UNIQUE" + nulls(table, unique) + " (" + Identifiers.list(unique.columns()) + ")"
                    + include(unique.include()) + deferrability(unique.deferrability());
        }
        if (constraint instanceof CheckConstraint check) {
            return "CHECK (" + check.expression() + ")" + (check.noInherit() ? " NO INHERIT" : "")
                    + validity(check.validated());
        }
        return foreignKey((ForeignKey) constraint);
    }

    private static String foreignKey(ForeignKey key) {
        return "FOREIGN KEY (" + Identifiers.list(key.columns()) + ") REFERENCES "
                + Identifiers.quote(key.referencedTable()) + " (" + Identifiers.list(key.referencedColumns()) + ")"
                + (key.matchFull() ? " MATCH FULL" : "")
                + action(" ON UPDATE ", key.onUpdate())
                + action(" ON DELETE ", key.onDelete())
                + deferrability(key.deferrability())
                + validity(key.validated());
    }

    private static String action(String event, ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? "" : event + action.sql();
    }

    private String nulls(QualifiedName table, UniqueConstraint unique) {
        if (!unique.nullsNotDistinct()) {
            return "";
        }
        UnsupportedFeatureException.require(
                15,
                version,
                "NULLS NOT DISTINCT",
                (unique.name() == null ? unique.columns() : unique.name()) + " of " + table);
        return " NULLS NOT DISTINCT";
    }

    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " INCLUDE (" + Identifiers.list(columns) + ")";
    }

    static String deferrability(Deferrability deferrability) {
        return switch (deferrability) {
            case NOT_DEFERRABLE -> "";
            case DEFERRABLE -> " DEFERRABLE";
            case INITIALLY_DEFERRED -> " DEFERRABLE INITIALLY DEFERRED";
        };
    }

    private static String validity(boolean validated) {
        return validated ? "" : " NOT VALID";
    }
}
