package dev.retort.postgres.canonical;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Policy;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts and indexes of a table that differ from those of the same table in the other schema.
 *
 * <p>Columns are matched by name. Checks may have no names, so if the sets of their texts differ, all of them are
 * included.
 */
final class Differences {

    private final Table mine;
    private final Table other;
    private final SortedMap<ExpressionSlot, String> texts = new TreeMap<>();
    private final SortedSet<Integer> indexes;

    private Differences(Table mine, Table other) {
        this.mine = mine;
        this.other = other;
        this.indexes = ScratchIndexes.differing(mine, other);
    }

    /** Returns the differing texts of a table from the catalog, except its types, which are canonical already. */
    static Differences ofActual(Table actual, Table wanted) {
        Differences differences = new Differences(actual, wanted);
        differences.addExpressions();
        return differences;
    }

    /** Returns the differing texts of a table of the entities, including types and collations. */
    static Differences ofWanted(Table wanted, Table actual) {
        Differences differences = new Differences(wanted, actual);
        differences.addTypes();
        differences.addExpressions();
        return differences;
    }

    boolean isEmpty() {
        return texts.isEmpty() && indexes.isEmpty();
    }

    /** Returns the table as a temporary table with that name. */
    ScratchTable scratchTable(String alias, int number) {
        return ScratchTable.of(mine, alias, texts, ScratchIndexes.of(number, mine, indexes));
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
        addPolicies();
    }

    private void addChecks(List<CheckConstraint> checks) {
        for (int i = 0; i < checks.size(); i++) {
            texts.put(
                    ExpressionSlot.of(ExpressionSlot.Kind.CHECK, i),
                    checks.get(i).expression());
        }
    }

    private void addPolicies() {
        List<Policy> policies = mine.rowSecurity().policies();
        for (int i = 0; i < policies.size(); i++) {
            Policy policy = policies.get(i);
            Policy match = other.rowSecurity().policy(policy.name()).orElse(policy);
            putIfDifferent(ExpressionSlot.of(ExpressionSlot.Kind.POLICY_USING, i), policy.using(), match.using());
            putIfDifferent(
                    ExpressionSlot.of(ExpressionSlot.Kind.POLICY_CHECK, i), policy.withCheck(), match.withCheck());
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
}
