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
 * Parses the text of a column, clause by clause.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">PostgreSQL manual, CREATE TABLE</a>
 */
final class ColumnDefinitionParser {

    /** The words that begin a clause behind the type. */
    static final Set<String> CLAUSES = Set.of(
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
     * Parses the text of a column.
     *
     * @param primaryKeys the primary keys of the tables that the column may reference
     * @throws IllegalArgumentException if the text is empty, or a quote or parenthesis is not closed
     */
    static ParsedColumnDefinition parse(String column, String text, PrimaryKeys primaryKeys) {
        return new ColumnDefinitionParser(column, text, primaryKeys).parse();
    }

    private ParsedColumnDefinition parse() {
        String type = cursor.until(CLAUSES);
        while (!cursor.atEnd() && parseClause(type)) {
            // Each call parses one clause.
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

    private boolean parseClause(String type) {
        if (cursor.accept("constraint")) {
            constraintName = cursor.next().value();
            return true;
        }
        boolean known = parseProperty() || parseConstraint() || parseGenerated(type);
        constraintName = null;
        return known;
    }

    private boolean parseProperty() {
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

    private boolean parseConstraint() {
        if (cursor.accept("unique")) {
            unique = true;
            uniqueName = constraintName;
        } else if (cursor.accept("primary", "key")) {
            primaryKey = true;
        } else if (cursor.comes("check")) {
            return parseCheck();
        } else if (cursor.accept("references")) {
            references.add(ForeignKeyText.references(constraintName, List.of(column), cursor, primaryKeys));
        } else {
            return false;
        }
        return true;
    }

    private boolean parseCheck() {
        String expression = cursor.groupAfter("check");
        return expression != null && checks.add(CheckConstraint.of(constraintName, expression));
    }

    private boolean parseGenerated(String type) {
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
