package dev.retort.postgres.canonical;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table that differ from those of the same table in the other schema.
 *
 * <p>Columns are matched by name. Checks and indexes may have no names, so if the sets of their texts differ, all of
 * them are included.
 */
final class Differences {

    private final Table mine;
    private final Table other;
    private final SortedMap<ExpressionSlot, String> texts = new TreeMap<>();

    private Differences(Table mine, Table other) {
        this.mine = mine;
        this.other = other;
    }

    /** Returns the differing texts of a table from the catalog, except its types, which are canonical already. */
    static SortedMap<ExpressionSlot, String> ofActual(Table actual, Table wanted) {
        Differences differences = new Differences(actual, wanted);
        differences.addExpressions();
        return differences.texts;
    }

    /** Returns the differing texts of a table of the entities, including types and collations. */
    static SortedMap<ExpressionSlot, String> ofWanted(Table wanted, Table actual) {
        Differences differences = new Differences(wanted, actual);
        differences.addTypes();
        differences.addExpressions();
        return differences.texts;
    }

    private void addTypes() {
        for (int i = 0; i < mine.columns().size(); i++) {
            Column column = mine.columns().get(i);
            Column match = other.column(column.name()).orElse(column);
            putIfDifferent(
                    ExpressionSlot.of(ExpressionSlot.Kind.TYPE, i),
                    column.type().toString(),
                    match.type().toString());
            putIfDifferent(ExpressionSlot.of(ExpressionSlot.Kind.COLLATION, i), column.collation(), match.collation());
        }
    }

    private void addExpressions() {
        for (int i = 0; i < mine.columns().size(); i++) {
            Column column = mine.columns().get(i);
            Column match = other.column(column.name()).orElse(column);
            putIfDifferent(ExpressionSlot.of(ExpressionSlot.Kind.DEFAULT, i), column.defaultSql(), match.defaultSql());
            putIfDifferent(ExpressionSlot.of(ExpressionSlot.Kind.GENERATED, i), expression(column), expression(match));
        }
        if (!checkTexts(mine).equals(checkTexts(other))) {
            addChecks(mine.checks());
        }
        if (!indexTexts(mine).equals(indexTexts(other))) {
            addIndexes(mine.indexes());
        }
    }

    private void addChecks(List<CheckConstraint> checks) {
        for (int i = 0; i < checks.size(); i++) {
            texts.put(
                    ExpressionSlot.of(ExpressionSlot.Kind.CHECK, i),
                    checks.get(i).expression());
        }
    }

    private void addIndexes(List<Index> indexes) {
        for (int i = 0; i < indexes.size(); i++) {
            putIfDifferent(
                    ExpressionSlot.of(ExpressionSlot.Kind.PREDICATE, i),
                    indexes.get(i).predicate(),
                    null);
            List<IndexElement> elements = indexes.get(i).elements();
            for (int key = 0; key < elements.size(); key++) {
                if (elements.get(key).expression()) {
                    texts.put(
                            new ExpressionSlot(ExpressionSlot.Kind.KEY, i, key),
                            elements.get(key).text());
                }
            }
        }
    }

    private void putIfDifferent(ExpressionSlot slot, @Nullable String text, @Nullable String otherText) {
        if (text != null && !Objects.equals(text, otherText)) {
            texts.put(slot, text);
        }
    }

    private static @Nullable String expression(Column column) {
        Generated generated = column.generated();
        return generated == null ? null : generated.expression();
    }

    private static Set<String> checkTexts(Table table) {
        return table.checks().stream().map(CheckConstraint::expression).collect(Collectors.toSet());
    }

    private static Set<String> indexTexts(Table table) {
        return table.indexes().stream()
                .flatMap(index -> Stream.concat(
                        Stream.ofNullable(index.predicate()),
                        index.elements().stream()
                                .filter(IndexElement::expression)
                                .map(IndexElement::text)))
                .collect(Collectors.toSet());
    }
}
