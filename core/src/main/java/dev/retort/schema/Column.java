package dev.retort.schema;

import dev.retort.PublicApi;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name the name
 * @param type the type
 * @param notNull whether the column is NOT NULL, as an identity column always is
 * @param defaultSql the default as an SQL expression, or null
 * @param identity the identity clause, or null if it is not an identity column
 * @param generated the generation clause, or null if it is not a generated column
 * @param collation the collation as SQL names it, or null where it is the type's own
 * @param comment the comment, or null
 */
@PublicApi
public record Column(
        String name,
        DataType type,
        boolean notNull,
        @Nullable String defaultSql,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String collation,
        @Nullable String comment) {

    public Column {
        notNull = notNull || identity != null;
    }

    /** A nullable column that has only a name and a type. */
    public static Column of(String name, DataType type) {
        return new Column(name, type, false, null, null, null, null, null);
    }

    /** Whether a row needs a value for the column, because it accepts no null and nothing else gives it a value. */
    public boolean needsValue() {
        return notNull && defaultSql == null && identity == null && generated == null;
    }

    public Column withName(String newName) {
        return new Column(newName, type, notNull, defaultSql, identity, generated, collation, comment);
    }

    public Column withType(DataType newType) {
        return new Column(name, newType, notNull, defaultSql, identity, generated, collation, comment);
    }

    public Column withNotNull(boolean isNotNull) {
        return new Column(name, type, isNotNull, defaultSql, identity, generated, collation, comment);
    }

    public Column withDefault(@Nullable String newDefault) {
        return new Column(name, type, notNull, newDefault, identity, generated, collation, comment);
    }

    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, notNull, defaultSql, newIdentity, generated, collation, comment);
    }

    public Column withGenerated(@Nullable Generated newGenerated) {
        return new Column(name, type, notNull, defaultSql, identity, newGenerated, collation, comment);
    }

    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, notNull, defaultSql, identity, generated, newCollation, comment);
    }

    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, notNull, defaultSql, identity, generated, collation, newComment);
    }
}
