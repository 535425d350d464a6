package dev.retort.postgres.canonical;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.Generated;
import dev.retort.schema.Policy;
import dev.retort.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table and the texts that the server rewrites.
 *
 * @param table the table of its schema
 * @param alias the name of the temporary table
 * @param first the differing texts of its schema
 * @param texts the current texts; without a default that turned out to be none
 * @param refused the slots whose text the server rejects; they keep it
 * @param omitted the positions of columns that nothing mentions or whose type does not exist on the server
 * @param indexes the indexes that the server rewrites
 */
record ScratchTable(
        Table table,
        String alias,
        SortedMap<ExpressionSlot, String> first,
        SortedMap<ExpressionSlot, String> texts,
        Set<ExpressionSlot> refused,
        Set<Integer> omitted,
        ScratchIndexes indexes) {

    ScratchTable {
        first = Collections.unmodifiableSortedMap(new TreeMap<>(first));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
        omitted = Collections.unmodifiableSortedSet(new TreeSet<>(omitted));
    }

    static ScratchTable of(Table table, String alias, SortedMap<ExpressionSlot, String> texts, ScratchIndexes indexes) {
        return new ScratchTable(
                table, alias, texts, texts, Set.of(), unmentionedColumns(table, texts, indexes), indexes);
    }

    ScratchTable withTexts(SortedMap<ExpressionSlot, String> newTexts) {
        return new ScratchTable(table, alias, first, newTexts, refused, omitted, indexes);
    }

    ScratchTable withIndexes(ScratchIndexes newIndexes) {
        return new ScratchTable(table, alias, first, texts, refused, omitted, newIndexes);
    }

    ScratchTable without(Set<ExpressionSlot> slots, Set<Integer> columns, Set<Integer> positions) {
        return new ScratchTable(table, alias, first, texts, slots, columns, indexes.without(positions));
    }

    /** Whether the server has changed nothing since the other state of the same table. */
    boolean isUnchangedSince(ScratchTable before) {
        return texts.equals(before.texts) && indexes.forms().equals(before.indexes.forms());
    }

    /** Returns the slots that the server still rewrites. */
    List<ExpressionSlot> openSlots() {
        return texts.keySet().stream().filter(slot -> !refused.contains(slot)).toList();
    }

    /** Returns the text of a slot that the server still rewrites, else null. */
    @Nullable
    String openText(ExpressionSlot slot) {
        return refused.contains(slot) ? null : texts.get(slot);
    }

    /** Returns the table with its current texts. */
    Table result() {
        return table.withColumns(mapped(table.columns(), this::columnWithTexts))
                .withChecks(mapped(table.checks(), this::checkWithText))
                .withRowSecurity(table.rowSecurity()
                        .withPolicies(mapped(table.rowSecurity().policies(), this::policyWithTexts)))
                .withIndexes(mapped(table.indexes(), indexes::result));
    }

    private Column columnWithTexts(Column column, int i) {
        ExpressionSlot defaultSlot = ExpressionSlot.of(ExpressionSlot.Kind.DEFAULT, i);
        String type = texts.get(ExpressionSlot.of(ExpressionSlot.Kind.TYPE, i));
        Generated generated = column.generated();
        String expression = texts.get(ExpressionSlot.of(ExpressionSlot.Kind.GENERATED, i));
        ExpressionSlot collation = ExpressionSlot.of(ExpressionSlot.Kind.COLLATION, i);
        return column.withType(type == null ? column.type() : DataType.parse(type))
                .withCollation(first.containsKey(collation) ? texts.get(collation) : column.collation())
                .withDefault(first.containsKey(defaultSlot) ? texts.get(defaultSlot) : column.defaultSql())
                .withGenerated(
                        generated == null || expression == null
                                ? generated
                                : new Generated(expression, generated.stored()));
    }

    private CheckConstraint checkWithText(CheckConstraint check, int i) {
        String text = texts.get(ExpressionSlot.of(ExpressionSlot.Kind.CHECK, i));
        return text == null ? check : check.withExpression(text);
    }

    private Policy policyWithTexts(Policy policy, int i) {
        String using = texts.get(ExpressionSlot.of(ExpressionSlot.Kind.POLICY_USING, i));
        String check = texts.get(ExpressionSlot.of(ExpressionSlot.Kind.POLICY_CHECK, i));
        return policy.withConditions(
                using == null ? policy.using() : using, check == null ? policy.withCheck() : check);
    }

    private static Set<Integer> unmentionedColumns(
            Table table, SortedMap<ExpressionSlot, String> texts, ScratchIndexes indexes) {
        String all = Stream.concat(texts.values().stream(), indexes.texts().map(ScratchTable::escaped))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        Set<Integer> omitted = new TreeSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int position = i;
            boolean ownText = texts.keySet().stream().anyMatch(slot -> !slot.isCheck() && slot.position() == position);
            if (!ownText && !all.contains(escaped(table.columns().get(i).name()))) {
                omitted.add(i);
            }
        }
        return omitted;
    }

    /** Returns a name as it is between the quotes of an expression. */
    private static String escaped(String name) {
        return name.replace("\"", "\"\"").toLowerCase(Locale.ROOT);
    }

    private interface AtPosition<T> {
        T at(T item, int position);
    }

    private static <T> List<T> mapped(List<T> items, AtPosition<T> function) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> function.at(items.get(i), i))
                .toList();
    }
}
