package dev.retort.generator.hibernate;

import dev.retort.postgres.Expressions;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads a column from its definition text and from the options that Hibernate appends to it. */
final class ColumnReader {

    private final Table table;
    private final QualifiedName tableName;
    private final ReadContext context;

    ColumnReader(Table table, ReadContext context) {
        this.table = table;
        this.tableName = context.name(table);
        this.context = context;
    }

    ReadColumn read(org.hibernate.mapping.Column mapped) {
        String name = context.name(mapped);
        ParsedColumnDefinition text = definition(mapped, name);
        DataType type = type(name, SerialType.integer(text.type()));
        Column column = new Column(
                name,
                type,
                text.notNull() || text.primaryKey() || mapped.isIdentity() || isRequired(mapped),
                defaultSql(mapped.getDefaultValue() == null ? text.defaultSql() : mapped.getDefaultValue(), type),
                identity(mapped, text, type),
                generated(mapped, text),
                collation(mapped, text),
                mapped.getComment());
        Sequence serial = SerialType.is(text.type()) ? SerialType.sequence(tableName, name, type) : null;
        return new ReadColumn(
                serial == null ? column : SerialType.column(column, serial),
                text.primaryKey(),
                unique(mapped, name, text),
                text.checks(),
                text.references(),
                serial);
    }

    /** {@code DEFAULT NULL} is no default, unless the type may be a domain, whose own default it replaces. */
    private static @Nullable String defaultSql(@Nullable String written, DataType type) {
        return written != null && type.isBuiltIn() && Expressions.isNull(written) ? null : written;
    }

    private DataType type(String name, String text) {
        try {
            return DataType.parse(text);
        } catch (IllegalArgumentException e) {
            throw new EntityModelException(
                    "the type of column " + tableName + "." + name + " cannot be distinguished from a built-in type: "
                            + text,
                    "qualify the type with its schema in the columnDefinition of the attribute",
                    e);
        }
    }

    private ParsedColumnDefinition definition(org.hibernate.mapping.Column mapped, String name) {
        String sqlType = mapped.getSqlType(context.metadata());
        if (sqlType.contains("$l")) {
            throw new EntityModelException(
                    "the type of column " + tableName + "." + name + " needs a length, which Hibernate leaves open: "
                            + sqlType,
                    "add @Array(length = …) with the number of dimensions to the attribute");
        }
        String options = HibernateApi.optionsOf(mapped);
        String text = options == null ? sqlType : sqlType + " " + options;
        try {
            ParsedColumnDefinition definition = ColumnDefinitionParser.parse(name, text, context.primaryKeys());
            if (definition.leftOver() != null) {
                context.addNote("Retort does not manage this part of the definition of column " + tableName + "." + name
                        + ": " + definition.leftOver() + ".");
            }
            return definition;
        } catch (IllegalArgumentException e) {
            throw new EntityModelException(
                    "the definition of column " + tableName + "." + name + " is not valid SQL: " + text,
                    "correct the columnDefinition of the attribute",
                    e);
        }
    }

    private @Nullable Identity identity(
            org.hibernate.mapping.Column mapped, ParsedColumnDefinition text, DataType type) {
        boolean plain = mapped.isIdentity() && text.identity() == null && !SerialType.is(text.type());
        return plain ? Identity.byDefault(type) : text.identity();
    }

    private boolean isRequired(org.hibernate.mapping.Column mapped) {
        boolean said =
                mapped.getGeneratedAs() == null || HibernateApi.supportsNotNullAfterGeneratedAs(context.dialect());
        return said && !mapped.isNullable();
    }

    private @Nullable Generated generated(org.hibernate.mapping.Column mapped, ParsedColumnDefinition text) {
        String expression = mapped.getGeneratedAs();
        if (expression == null) {
            return text.generated();
        }
        boolean stored = context.dialect().generatedAs(expression).strip().endsWith(" stored");
        return new Generated(expression, stored);
    }

    private @Nullable String collation(org.hibernate.mapping.Column mapped, ParsedColumnDefinition text) {
        return mapped.getCollation() == null
                ? text.collation()
                : context.dialect().quoteCollation(mapped.getCollation());
    }

    private @Nullable UniqueConstraint unique(
            org.hibernate.mapping.Column mapped, String name, ParsedColumnDefinition text) {
        boolean flagged = mapped.isUnique() && !table.isPrimaryKey(mapped);
        return flagged || text.unique() ? UniqueConstraint.of(text.uniqueName(), List.of(name)) : null;
    }
}
