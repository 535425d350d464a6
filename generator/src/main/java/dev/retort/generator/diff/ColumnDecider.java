package dev.retort.generator.diff;

import dev.retort.generator.conversion.Types;
import dev.retort.generator.diff.ColumnChange.Effect;
import dev.retort.generator.diff.ColumnChange.Way;
import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.generator.sql.SqlText;
import dev.retort.generator.sql.ValueLists;
import dev.retort.schema.Column;
import dev.retort.schema.Generated;
import dev.retort.schema.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides for each column on both sides of a table how it changes. */
final class ColumnDecider {

    private final Table actual;
    private final Table wanted;
    private final AlterCapabilities capabilities;
    private final Set<String> changing;
    private final Set<String> changingOrNew;

    ColumnDecider(Table actual, Table wanted, Pairing<Column> columns, AlterCapabilities capabilities) {
        this.actual = actual;
        this.wanted = wanted;
        this.capabilities = capabilities;
        this.changing = changing(columns);
        this.changingOrNew = new HashSet<>(changing);
        columns.adds().forEach(column -> changingOrNew.add(column.name()));
    }

    /** Returns the columns that a generated column must not depend on while they change. */
    private Set<String> changing(Pairing<Column> columns) {
        Set<String> names = new HashSet<>();
        columns.drops().forEach(column -> names.add(column.name()));
        columns.kept().stream()
                .filter(pair ->
                        capabilities.rebuildsTypeOf(pair.before()) || isRetyped(pair) || !canKeepGeneration(pair))
                .forEach(pair -> names.add(pair.before().name()));
        return names;
    }

    ColumnChange decide(Pair<Column> pair) {
        Column before = pair.before();
        if (!capabilities.converts(wanted, pair) || !(canStay(pair) || canSetExpression(pair))) {
            return new ColumnChange(before, pair.after(), Way.REPLACE, Effect.DROPPED);
        }
        Column after = withEquivalentsOf(before, pair.after());
        return new ColumnChange(before, after, way(before.withComment(null), after.withComment(null)), effect(pair));
    }

    private Way way(Column before, Column after) {
        if (before.equals(after)) {
            return Way.KEEP;
        }
        Column released = ColumnChange.released(before, after);
        boolean inTwoSteps = mustRelease(before) && !released.equals(before) && !released.equals(after);
        return inTwoSteps ? Way.RELEASE_THEN_ALTER : Way.ALTER;
    }

    /**
     * Whether the column has to release a sequence, a sequence name or an enumerated value first, so that these can be
     * dropped, reused or rebuilt.
     */
    private boolean mustRelease(Column before) {
        return before.identity() != null
                || Defaults.readsSequence(before.defaultSql())
                || capabilities.rebuildsTypeOf(before);
    }

    private Effect effect(Pair<Column> pair) {
        if (losesExpression(pair)) {
            return Effect.DROPPED;
        }
        if (capabilities.rebuildsTypeOf(pair.before())) {
            return Effect.TYPE_REBUILT;
        }
        if (!isRetyped(pair)) {
            return Effect.NONE;
        }
        return isRecollated(pair)
                        || !Types.stayComparable(
                                pair.before().type(), pair.after().type())
                ? Effect.INCOMPARABLE
                : Effect.RETYPED;
    }

    private boolean canStay(Pair<Column> pair) {
        Generated generated = pair.before().generated();
        return canKeepGeneration(pair)
                && (generated == null || (!isRetyped(pair) && !SqlText.mentions(generated.expression(), changing)));
    }

    /** Whether the column gets another expression in place, and neither expression mentions a column that changes. */
    private boolean canSetExpression(Pair<Column> pair) {
        Generated before = pair.before().generated();
        Generated after = pair.after().generated();
        return before != null
                && after != null
                && !isRetyped(pair)
                && capabilities.setsExpression(before, after, actual, wanted)
                && !SqlText.mentions(before.expression(), changingOrNew)
                && !SqlText.mentions(after.expression(), changingOrNew);
    }

    private static boolean canKeepGeneration(Pair<Column> pair) {
        return isSameGeneration(pair.before().generated(), pair.after().generated()) || losesExpression(pair);
    }

    private static boolean isSameGeneration(@Nullable Generated first, @Nullable Generated second) {
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
        return generated != null && generated.stored() && pair.after().generated() == null && !isRetyped(pair);
    }

    private static boolean isRetyped(Pair<Column> pair) {
        return !Types.same(pair.before().type(), pair.after().type()) || isRecollated(pair);
    }

    private static boolean isRecollated(Pair<Column> pair) {
        return !Objects.equals(pair.before().collation(), pair.after().collation());
    }

    /** Copies equivalent properties from {@code before}, so that they do not appear as differences. */
    private static Column withEquivalentsOf(Column before, Column after) {
        Column result = Types.same(before.type(), after.type()) ? after.withType(before.type()) : after;
        result = isSameGeneration(before.generated(), after.generated())
                ? result.withGenerated(before.generated())
                : result;
        return Defaults.same(before, result) ? result.withDefault(before.defaultSql()) : result;
    }
}
