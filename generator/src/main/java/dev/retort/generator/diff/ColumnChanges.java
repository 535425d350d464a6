package dev.retort.generator.diff;

import dev.retort.generator.diff.ColumnChange.Effect;
import dev.retort.generator.sql.SqlText;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The changes of the columns of a table that exists on both sides, and their effects on dependent objects.
 *
 * <p>PostgreSQL silently drops the constraints and indexes over a dropped column. These changes tell beforehand which.
 */
final class ColumnChanges {

    /** The changes of the columns of a table that does not change: none. */
    static final ColumnChanges NONE = new ColumnChanges(List.of(), List.of(), List.of());

    private final List<Column> drops;
    private final List<Column> adds;
    private final List<ColumnChange> onBothSides;
    private final Map<String, Effect> effects = new HashMap<>();

    private ColumnChanges(List<Column> drops, List<Column> adds, List<ColumnChange> onBothSides) {
        this.drops = drops;
        this.adds = adds;
        this.onBothSides = onBothSides;
        drops.forEach(column -> effects.put(column.name(), Effect.DROPPED));
        onBothSides.forEach(change -> effects.put(change.before().name(), change.effect()));
    }

    /** The changes of the columns of a table that exists on both sides. */
    static ColumnChanges of(Table actual, Table wanted, AlterCapabilities capabilities) {
        Pairing<Column> columns = Pairing.byKey(actual.columns(), wanted.columns(), Column::name);
        ColumnDecider decider = new ColumnDecider(actual, wanted, columns, capabilities);
        return new ColumnChanges(
                columns.drops(),
                columns.adds(),
                columns.kept().stream().map(decider::decide).toList());
    }

    /** Returns the columns that are not wanted. */
    List<Column> drops() {
        return drops;
    }

    /** Returns the columns that are new. */
    List<Column> adds() {
        return adds;
    }

    /** Returns the changes of the columns on both sides, including those that stay as they are. */
    List<ColumnChange> onBothSides() {
        return onBothSides;
    }

    /** Whether the column exists on both sides and is not dropped. */
    boolean keeps(String column) {
        return onBothSides.stream()
                .anyMatch(change -> change.isKept() && change.before().name().equals(column));
    }

    /** Whether one of these columns gets another type in place, or its enumerated type is rebuilt. */
    boolean retypes(Collection<String> columns) {
        return haveEffect(columns, Effect.RETYPED);
    }

    /** Whether a foreign key over these columns cannot compare the new type of one of them with the old type. */
    boolean makesIncomparable(Collection<String> columns) {
        return haveEffect(columns, Effect.INCOMPARABLE);
    }

    /** Whether an object over these columns is dropped together with one of them. */
    boolean invalidates(Collection<String> columns) {
        return haveEffect(columns, Effect.DROPPED);
    }

    /** Whether an expression mentions a column that is dropped or whose enumerated type is rebuilt. */
    boolean invalidatesExpression(String sql) {
        return SqlText.mentions(
                sql,
                effects.keySet().stream()
                        .filter(column -> hasEffect(column, Effect.TYPE_REBUILT))
                        .collect(Collectors.toSet()));
    }

    /** Whether an index does not survive the change of one of its columns. */
    boolean invalidates(Index index) {
        return invalidates(index.include())
                || (index.predicate() != null && invalidatesExpression(index.predicate()))
                || index.elements().stream().anyMatch(this::invalidates);
    }

    private boolean invalidates(IndexElement element) {
        return element.expression() ? invalidatesExpression(element.text()) : hasEffect(element.text(), Effect.DROPPED);
    }

    private boolean haveEffect(Collection<String> columns, Effect effect) {
        return columns.stream().anyMatch(column -> hasEffect(column, effect));
    }

    private boolean hasEffect(String column, Effect effect) {
        return effects.getOrDefault(column, Effect.NONE).compareTo(effect) >= 0;
    }
}
