package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.Backfill;
import dev.retort.operation.EnumPosition;
import dev.retort.schema.IndexElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The definitions and arguments that migrations pass to {@link Operations}, for static import. */
@PublicApi
public final class Definitions {

    private Definitions() {}

    /** Defines a column. */
    public static ColumnDefinition column(String name, String type) {
        return new ColumnDefinition(name, type);
    }

    /** Defines the options of an identity column's sequence. */
    public static IdentityDefinition sequenceOptions() {
        return new IdentityDefinition();
    }

    /** Defines a primary key. */
    public static PrimaryKeyDefinition primaryKey(String... columns) {
        return new PrimaryKeyDefinition(columns);
    }

    /** Defines a unique constraint. */
    public static UniqueDefinition unique(String... columns) {
        return new UniqueDefinition(columns);
    }

    /** Defines a check constraint. */
    public static CheckDefinition check(String condition) {
        return new CheckDefinition(condition);
    }

    /** Defines a foreign key with these referencing columns. */
    public static ForeignKeyDefinition foreignKey(String... columns) {
        return new ForeignKeyDefinition(columns);
    }

    /** Defines an index on these columns. */
    public static IndexDefinition index(String... columns) {
        return new IndexDefinition(
                Arrays.stream(columns).map(IndexElement::column).toList());
    }

    /** Defines an index on these keys. */
    public static IndexDefinition index(IndexKey first, IndexKey... more) {
        return new IndexDefinition(Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(IndexKey::build)
                .toList());
    }

    /** Defines a column as a key of an index. */
    public static IndexKey key(String column) {
        return new IndexKey(column, false);
    }

    /** Defines an expression as a key of an index. */
    public static IndexKey expression(String sql) {
        return new IndexKey(sql, true);
    }

    /** Defines the comment on a new table or schema. */
    public static TableComment comment(String text) {
        return new TableComment(text);
    }

    /** Defines the storage options of a table. */
    public static TableOption options() {
        return new TableOption();
    }

    /** Defines a view. */
    public static ViewDefinition view(String name) {
        return new ViewDefinition(name, false);
    }

    /** Defines a materialized view. */
    public static ViewDefinition materializedView(String name) {
        return new ViewDefinition(name, true);
    }

    /** Defines a sequence. */
    public static SequenceDefinition sequence(String name) {
        return new SequenceDefinition(name);
    }

    /** Defines a cast between two types. */
    public static CastDefinition cast(String source, String target) {
        return new CastDefinition(source, target);
    }

    /** Lists the values of an enumerated type, in order. */
    public static EnumValues values(String... labels) {
        return new EnumValues(List.of(labels), null);
    }

    /** The position before that enum value. */
    public static EnumPosition before(String value) {
        return new EnumPosition(true, value);
    }

    /** The position after that enum value. */
    public static EnumPosition after(String value) {
        return new EnumPosition(false, value);
    }

    /** Defines an attribute of a composite type. */
    public static AttributeDefinition attribute(String name, String type) {
        return new AttributeDefinition(name, type);
    }

    /** Lists the attributes of a composite type, in order. */
    public static AttributeList attributes(AttributeDefinition... attributes) {
        return new AttributeList(attributes);
    }

    /** Names a column of the enumerated or composite type that is rebuilt. */
    public static EnumUseDefinition usedBy(String table, String column) {
        return new EnumUseDefinition(table, column);
    }

    /** Names an attribute of a composite type that has the enumerated type that is rebuilt. */
    public static EnumAttributeDefinition usedByAttribute(String compositeType, String attribute) {
        return new EnumAttributeDefinition(compositeType, attribute);
    }

    /** Defines an extension. */
    public static ExtensionDefinition extension(String name) {
        return new ExtensionDefinition(name);
    }

    /** Defines a function. */
    public static RoutineDefinition function(String name) {
        return new RoutineDefinition(name, false);
    }

    /** Defines a procedure. */
    public static RoutineDefinition procedure(String name) {
        return new RoutineDefinition(name, true);
    }

    /** Defines a trigger. */
    public static TriggerDefinition trigger(String name) {
        return new TriggerDefinition(name);
    }

    /** Defines a policy of row-level security. */
    public static PolicyDefinition policy(String name) {
        return new PolicyDefinition(name);
    }

    /**
     * Defines an exclusion constraint by its first element: a column or an expression as an index has it, and an
     * operator.
     */
    public static ExclusionDefinition exclude(String expression, String operator) {
        return new ExclusionDefinition(expression, operator);
    }

    /** Lists the columns that new rows have a value for. */
    public static ColumnNames columns(String... names) {
        return new ColumnNames(List.of(names));
    }

    /**
     * Lists the values of a new row: nulls, strings, numbers, booleans, bytes, UUIDs, dates and times, enum constants
     * (stored by name), and {@link #sql} expressions.
     */
    public static Row row(@Nullable Object... values) {
        return new Row(Arrays.stream(values).map(Literal::of).toList());
    }

    /** A value that PostgreSQL computes. */
    public static SqlValue sql(String expression) {
        return new SqlValue(expression);
    }

    /** The key that a backfill orders its batches by; its columns must be NOT NULL. */
    public static BatchKey byKey(String... columns) {
        return new BatchKey(columns);
    }

    /** An assignment of a backfill: a column and its new value as an SQL expression over the old row. */
    public static NewValues set(String column, String sql) {
        return new NewValues().set(column, sql);
    }

    /** The state before the change. */
    public static <T> From<T> from(T value) {
        return new From<>(value);
    }

    /** The state after the change. */
    public static <T> To<T> to(T value) {
        return new To<>(value);
    }

    /** The expression that converts a value of the old type to the new type ({@code USING}). */
    public static Using using(String expression) {
        return new Using(expression);
    }

    /** The value, as an SQL expression, for the existing rows that have none in the column. */
    public static Backfill backfill(String sql) {
        return Backfill.of(sql);
    }

    /**
     * A placeholder for a value that the author still has to write: the migration refuses to run until
     * {@link #backfill} replaces it.
     */
    public static Backfill backfillNeeded() {
        return Backfill.NEEDED;
    }
}
