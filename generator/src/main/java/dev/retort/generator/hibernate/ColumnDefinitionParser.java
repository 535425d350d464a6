package dev.retort.generator.hibernate;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text of a column apart at the words that begin a column constraint.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">PostgreSQL manual, CREATE TABLE</a>
 */
final class ColumnDefinitionParser {

    private static final Set<String> CLAUSES = Set.of(
            "not",
            "null",
            "default",
            "unique",
            "check",
            "references",
            "primary",
            "generated",
            "collate",
            "constraint",
            "storage",
            "compression");

    private final String column;
    private final PrimaryKeys primaryKeys;
    private final SqlCursor cursor;
    private final List<CheckConstraint> checks = new ArrayList<>();
    private final List<ForeignKey> references = new ArrayList<>();
    private boolean notNull;
    private boolean primaryKey;
    private boolean unique;
    private @Nullable String uniqueName;
    private @Nullable String defaultSql;
    private @Nullable Identity identity;
    private @Nullable Generated generated;
    private @Nullable String collation;
    private @Nullable String constraintName;

    private ColumnDefinitionParser(String column, String text, PrimaryKeys primaryKeys) {
        this.column = column;
        this.primaryKeys = primaryKeys;
        this.cursor = new SqlCursor(text);
    }

    /**
     * Takes a column's text apart.
     *
     * @param primaryKeys the primary keys of the tables that it may point to
     * @throws IllegalArgumentException when a quote or parenthesis is not closed, or nothing is there
     */
    static ParsedColumnDefinition parse(String column, String text, PrimaryKeys primaryKeys) {
        return new ColumnDefinitionParser(column, text, primaryKeys).run();
    }

    private ParsedColumnDefinition run() {
        String type = cursor.until(CLAUSES);
        while (!cursor.atEnd() && clause(type)) {
            // Each call takes one clause.
        }
        return new ParsedColumnDefinition(
                type,
                notNull,
                defaultSql,
                identity,
                generated,
                collation,
                primaryKey,
                unique,
                uniqueName,
                checks,
                references,
                cursor.rest());
    }

    private boolean clause(String type) {
        if (cursor.accept("constraint")) {
            constraintName = cursor.next().value();
            return true;
        }
        boolean known = value() || constraint() || generated(type);
        constraintName = null;
        return known;
    }

    private boolean value() {
        if (cursor.accept("not", "null")) {
            notNull = true;
        } else if (cursor.accept("default")) {
            defaultSql = cursor.until(CLAUSES);
        } else if (cursor.accept("collate")) {
            collation = cursor.qualifiedName();
        } else {
            return cursor.accept("null");
        }
        return true;
    }

    private boolean constraint() {
        if (cursor.accept("unique")) {
            unique = true;
            uniqueName = constraintName;
        } else if (cursor.accept("primary", "key")) {
            primaryKey = true;
        } else if (cursor.comes("check")) {
            return check();
        } else if (cursor.accept("references")) {
            references.add(ForeignKeyText.references(constraintName, List.of(column), cursor, primaryKeys));
        } else {
            return false;
        }
        return true;
    }

    private boolean check() {
        String expression = cursor.groupAfter("check");
        return expression != null && checks.add(CheckConstraint.of(constraintName, expression));
    }

    private boolean generated(String type) {
        boolean always = cursor.accept("generated", "always", "as");
        if (!always && !cursor.accept("generated", "by", "default", "as")) {
            return false;
        }
        if (cursor.accept("identity")) {
            String options = cursor.comesGroup() ? cursor.group() : "";
            identity = new Identity(
                    always,
                    SequenceOptionsText.parse(DataType.parse(type), options).options());
        } else {
            String expression = cursor.group();
            boolean virtual = cursor.accept("virtual") || !cursor.accept("stored");
            generated = new Generated(expression, !virtual);
        }
        return true;
    }
}
