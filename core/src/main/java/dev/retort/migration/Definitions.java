package dev.retort.migration;

import dev.retort.operation.Backfill;
import dev.retort.operation.EnumPosition;
import dev.retort.schema.IndexElement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that a migration is written with, to be imported statically. */
public final class Definitions {

    private Definitions() {}

    /** A column. */
    public static ColumnDefinition column(String name, String type) {
        return new ColumnDefinition(name, type);
    }

    /** How the sequence of an identity column counts. */
    public static IdentityDefinition sequenceOptions() {
        return new IdentityDefinition();
    }

    /** A primary key. */
    public static PrimaryKeyDefinition primaryKey(String... columns) {
        return new PrimaryKeyDefinition(columns);
    }

    /** A unique constraint. */
    public static UniqueDefinition unique(String... columns) {
        return new UniqueDefinition(columns);
    }

    /** A check constraint. */
    public static CheckDefinition check(String condition) {
        return new CheckDefinition(condition);
    }

    /** A foreign key, of these columns. */
    public static ForeignKeyDefinition foreignKey(String... columns) {
        return new ForeignKeyDefinition(columns);
    }

    /** An index on these columns. */
    public static IndexDefinition index(String... columns) {
        return new IndexDefinition(
                Arrays.stream(columns).map(IndexElement::column).toList());
    }

    /** An index on these keys. */
    public static IndexDefinition index(IndexKey first, IndexKey... more) {
        return new IndexDefinition(Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(IndexKey::build)
                .toList());
    }

    /** A column as a key of an index. */
    public static IndexKey key(String column) {
        return new IndexKey(column, false);
    }

    /** An expression as a key of an index. */
    public static IndexKey expression(String sql) {
        return new IndexKey(sql, true);
    }

    /** The comment on a new table or schema. */
    public static TableComment comment(String text) {
        return new TableComment(text);
    }

    /** How a table is stored. */
    public static TableOption options() {
        return new TableOption();
    }

    /** A view. */
    public static ViewDefinition view(String name) {
        return new ViewDefinition(name, false);
    }

    /** A materialized view. */
    public static ViewDefinition materializedView(String name) {
        return new ViewDefinition(name, true);
    }

    /** A sequence. */
    public static SequenceDefinition sequence(String name) {
        return new SequenceDefinition(name);
    }

    /** A cast between two types. */
    public static CastDefinition cast(String source, String target) {
        return new CastDefinition(source, target);
    }

    /** The values of an enumerated type. */
    public static EnumValues values(String... labels) {
        return new EnumValues(List.of(labels), null);
    }

    /** Before that enum value. */
    public static EnumPosition before(String value) {
        return new EnumPosition(true, value);
    }

    /** After that enum value. */
    public static EnumPosition after(String value) {
        return new EnumPosition(false, value);
    }

    /** An attribute of a composite type. */
    public static AttributeDefinition attribute(String name, String type) {
        return new AttributeDefinition(name, type);
    }

    /** The attributes of a composite type in order. */
    public static AttributeList attributes(AttributeDefinition... attributes) {
        return new AttributeList(attributes);
    }

    /** A column of the enumerated or composite type that is rebuilt. */
    public static EnumUseDefinition usedBy(String table, String column) {
        return new EnumUseDefinition(table, column);
    }

    /** An extension. */
    public static ExtensionDefinition extension(String name) {
        return new ExtensionDefinition(name);
    }

    /** A function. */
    public static RoutineDefinition function(String name) {
        return new RoutineDefinition(name, false);
    }

    /** A procedure. */
    public static RoutineDefinition procedure(String name) {
        return new RoutineDefinition(name, true);
    }

    /** A trigger. */
    public static TriggerDefinition trigger(String name) {
        return new TriggerDefinition(name);
    }

    /** An exclusion constraint: what is compared of two rows, as an index names it, and the operator. */
    public static ExclusionDefinition exclude(String expression, String operator) {
        return new ExclusionDefinition(expression, operator);
    }

    /** The columns that get a value in new rows. */
    public static ColumnNames columns(String... names) {
        return new ColumnNames(List.of(names));
    }

    /**
     * The values of a new row: null, strings, numbers, booleans, bytes, UUIDs, dates and times, constants of an enum by
     * their names, and whatever {@link #sql} says.
     */
    public static Row row(@Nullable Object... values) {
        return new Row(Arrays.stream(values).map(Literal::of).toList());
    }

    /** A value that PostgreSQL works out. */
    public static SqlValue sql(String expression) {
        return new SqlValue(expression);
    }

    /** The key by which a backfill goes through a table; none of its columns takes nulls. */
    public static BatchKey byKey(String... columns) {
        return new BatchKey(columns);
    }

    /** What a backfill sets in each row: a column, and its value as SQL in terms of the row as it is. */
    public static NewValues set(String column, String sql) {
        return new NewValues().set(column, sql);
    }

    /** What something was. */
    public static <T> From<T> from(T value) {
        return new From<>(value);
    }

    /** What something becomes. */
    public static <T> To<T> to(T value) {
        return new To<>(value);
    }

    /** How a value of the old type becomes one of the new. */
    public static Using using(String expression) {
        return new Using(expression);
    }

    /** What the rows get that are there already and have no value in the column. */
    public static Backfill backfill(String sql) {
        return Backfill.of(sql);
    }

    /**
     * Stands where a value for the rows has yet to be written: the migration refuses to run until {@link #backfill} is
     * in its place.
     */
    public static Backfill backfillNeeded() {
        return Backfill.NEEDED;
    }
}
