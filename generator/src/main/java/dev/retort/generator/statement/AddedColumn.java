package dev.retort.generator.statement;

import dev.retort.postgres.SqlToken;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column as {@code ADD COLUMN} or {@code CREATE TABLE} defines it.
 *
 * @param type its type, without modifiers
 * @param isNotNull whether it is declared as not null
 * @param isIdentity whether it is an identity column
 * @param isStored whether it is a generated column whose values are stored
 * @param defaultValue the tokens of its default; empty for none
 * @param hasCheck whether it has a check
 * @param isKey whether it is declared as unique or as the primary key
 * @param references the table that it refers to
 */
record AddedColumn(
        QualifiedName type,
        boolean isNotNull,
        boolean isIdentity,
        boolean isStored,
        List<SqlToken> defaultValue,
        boolean hasCheck,
        boolean isKey,
        Optional<QualifiedName> references) {

    private static final String[] CONSTRAINTS = {
        "constraint",
        "not null",
        "null",
        "check",
        "default",
        "generated",
        "unique",
        "primary key",
        "references",
        "collate",
        "storage",
        "compression",
        "deferrable",
        "not deferrable",
        "initially",
        "not valid",
        "not enforced",
        "enforced"
    };

    /** The first words of PostgreSQL's own types that it reads from several words or that hold no family of values. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "double",
            "national",
            "tsvector",
            "tsquery",
            "point",
            "line",
            "lseg",
            "box",
            "path",
            "polygon",
            "circle",
            "macaddr",
            "macaddr8",
            "pg_lsn",
            "int4range",
            "int8range",
            "numrange",
            "tsrange",
            "tstzrange",
            "daterange",
            "serial",
            "bigserial",
            "smallserial",
            "serial2",
            "serial4",
            "serial8",
            "jsonpath",
            "txid_snapshot");

    AddedColumn {
        defaultValue = List.copyOf(defaultValue);
    }

    /** Reads the definition behind the name of the column. */
    static AddedColumn read(StatementWords words) {
        QualifiedName type = words.takeName().orElse(QualifiedName.of("?"));
        boolean generated = words.contains("generated");
        boolean identity = generated && words.contains("as identity");
        boolean stored = generated && !identity && words.contains("stored");
        boolean notNull = false;
        boolean check = false;
        boolean key = false;
        List<SqlToken> defaultValue = new ArrayList<>();
        Optional<QualifiedName> references = Optional.empty();
        while (!words.isAtEnd()) {
            if (words.take("not null")) {
                notNull = true;
            } else if (words.take("check")) {
                check = true;
                words.takeParentheses();
            } else if (words.take("unique")) {
                key = true;
            } else if (words.take("primary key")) {
                key = true;
                notNull = true;
            } else if (words.take("references")) {
                references = words.takeName();
            } else if (words.take("default")) {
                defaultValue = expression(words);
            } else if (words.isAt("(")) {
                words.takeParentheses();
            } else {
                words.skip();
            }
        }
        return new AddedColumn(type, notNull && !generated, identity, stored, defaultValue, check, key, references);
    }

    /** Takes the tokens up to the next constraint of the column. */
    private static List<SqlToken> expression(StatementWords words) {
        List<SqlToken> expression = new ArrayList<>();
        while (!words.isAtEnd() && !isAtConstraint(words)) {
            List<SqlToken> rest = words.rest();
            int before = rest.size();
            if (words.isAt("(")) {
                words.takeParentheses();
            } else {
                words.skip();
            }
            expression.addAll(rest.subList(0, before - words.rest().size()));
        }
        return expression;
    }

    private static boolean isAtConstraint(StatementWords words) {
        for (String constraint : CONSTRAINTS) {
            if (words.isAt(constraint)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the type is one of PostgreSQL's own, so that it is no domain. */
    boolean isOfKnownType() {
        return OTHER_TYPES.contains(type.name()) || TypeFamily.of(DataType.parse(type.name())) != TypeFamily.UNKNOWN;
    }
}
