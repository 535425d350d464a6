package dev.retort.generator.diff;

import dev.retort.generator.conversion.Types;
import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.generator.sql.SqlText;
import dev.retort.generator.sql.ValueLists;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The changes of the columns of a table that exists on both sides, and their effects on dependent objects.
 *
 * <p>PostgreSQL silently drops the constraints and indexes over a dropped column. These changes tell beforehand which.
 *
 * @param columns the columns of both sides; a column that has to be dropped and added again is replaced
 * @param dropped the columns that are dropped, including those that are added again
 * @param rebuilt the columns whose enumerated type is rebuilt: expressions over these columns have to be dropped before
 * @param retyped the columns that get another type in place, including those whose enumerated type is rebuilt
 * @param incomparable the columns that get a type which a foreign key cannot compare with the old one
 */
record ColumnChanges(
        Pairing<Column> columns,
        Set<String> dropped,
        Set<String> rebuilt,
        Set<String> retyped,
        Set<String> incomparable) {

    /** The changes of the columns of a table that exists on both sides. */
    static ColumnChanges of(Table actual, Table wanted, AlterCapabilities capabilities) {
        Pairing<Column> columns = Pairing.byKey(actual.columns(), wanted.columns(), Column::name);
        Set<String> rebuilt = names(actual.columns().stream().filter(capabilities::rebuildsTypeOf));
        Set<String> changing = changing(columns, rebuilt);
        Set<String> changingOrNew = names(columns.adds().stream());
        changingOrNew.addAll(changing);
        Pairing<Column> changes = columns.replacing(pair -> !capabilities.converts(wanted, pair)
                || (!canStay(pair, changing) && !getsExpression(pair, changingOrNew, actual, wanted, capabilities)));
        Set<String> dropped = names(changes.leaving().stream());
        columns.kept().stream().filter(ColumnChanges::losesExpression).forEach(pair -> dropped.add(name(pair)));
        return new ColumnChanges(changes, dropped, rebuilt, retyped(changes, rebuilt), incomparable(changes, rebuilt));
    }

    /** The changes of the columns of a table that does not change: none. */
    static ColumnChanges unchanged() {
        return new ColumnChanges(
                new Pairing<>(List.of(), List.of(), List.of(), List.of()), Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Whether an object over these columns is dropped together with one of them. */
    boolean invalidates(Collection<String> named) {
        return named.stream().anyMatch(dropped::contains);
    }

    /** Whether an expression mentions a column that is dropped or whose enumerated type is rebuilt. */
    boolean invalidatesExpression(String sql) {
        return SqlText.mentions(sql, dropped) || SqlText.mentions(sql, rebuilt);
    }

    /** Whether an index does not survive the change of one of its columns. */
    boolean invalidates(Index index) {
        return invalidates(index.include())
                || (index.predicate() != null && invalidatesExpression(index.predicate()))
                || index.elements().stream().anyMatch(this::invalidates);
    }

    private boolean invalidates(IndexElement element) {
        return element.expression() ? invalidatesExpression(element.text()) : dropped.contains(element.text());
    }

    /** The columns that a generated column must not depend on while they change. */
    private static Set<String> changing(Pairing<Column> columns, Set<String> rebuilt) {
        Set<String> names = new HashSet<>(rebuilt);
        columns.drops().forEach(column -> names.add(column.name()));
        columns.kept().stream()
                .filter(pair -> retypes(pair) || !generatedStays(pair))
                .forEach(pair -> names.add(name(pair)));
        return names;
    }

    private static boolean canStay(Pair<Column> pair, Set<String> changing) {
        Generated generated = pair.before().generated();
        return generatedStays(pair)
                && (generated == null || (!retypes(pair) && !SqlText.mentions(generated.expression(), changing)));
    }

    /** Whether the column gets another expression in place, and neither expression mentions a column that changes. */
    private static boolean getsExpression(
            Pair<Column> pair, Set<String> changingOrNew, Table actual, Table wanted, AlterCapabilities capabilities) {
        Generated before = pair.before().generated();
        Generated after = pair.after().generated();
        return before != null
                && after != null
                && !retypes(pair)
                && capabilities.setsExpression(before, after, actual, wanted)
                && !SqlText.mentions(before.expression(), changingOrNew)
                && !SqlText.mentions(after.expression(), changingOrNew);
    }

    private static boolean generatedStays(Pair<Column> pair) {
        return sameGenerated(pair.before().generated(), pair.after().generated()) || losesExpression(pair);
    }

    static boolean sameGenerated(@Nullable Generated first, @Nullable Generated second) {
        if (first == null || second == null) {
            return first == null && second == null;
        }
        return first.stored() == second.stored() && ValueLists.same(first.expression(), second.expression());
    }

    /**
     * Whether a stored generated column becomes an ordinary one in place. The downgrade drops and recomputes the
     * column.
     */
    private static boolean losesExpression(Pair<Column> pair) {
        Generated generated = pair.before().generated();
        return generated != null && generated.stored() && pair.after().generated() == null && !retypes(pair);
    }

    private static boolean retypes(Pair<Column> pair) {
        return !Types.same(pair.before().type(), pair.after().type())
                || !Objects.equals(pair.before().collation(), pair.after().collation());
    }

    private static Set<String> retyped(Pairing<Column> columns, Set<String> rebuilt) {
        Set<String> names = new HashSet<>(rebuilt);
        columns.kept().stream().filter(ColumnChanges::retypes).forEach(pair -> names.add(name(pair)));
        return names;
    }

    private static Set<String> incomparable(Pairing<Column> columns, Set<String> rebuilt) {
        Set<String> names = new HashSet<>(rebuilt);
        columns.kept().stream()
                .filter(pair ->
                        !Types.stayComparable(pair.before().type(), pair.after().type())
                                || !Objects.equals(
                                        pair.before().collation(), pair.after().collation()))
                .forEach(pair -> names.add(name(pair)));
        return names;
    }

    private static String name(Pair<Column> pair) {
        return pair.before().name();
    }

    private static Set<String> names(Stream<Column> columns) {
        return columns.map(Column::name).collect(Collectors.toCollection(HashSet::new));
    }
}
