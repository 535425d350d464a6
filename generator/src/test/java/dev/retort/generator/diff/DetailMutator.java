package dev.retort.generator.diff;

import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes what an object is like rather than which objects there are: its comment, its options, its parts. */
final class DetailMutator {

    private final Dice dice;
    private final SchemaGenerator generator;
    private final IndexMutator indexes;
    private final ForeignKeyMutator foreignKeys;
    private final int major;
    private final boolean remarks;

    /**
     * Prepares it.
     *
     * @param remarks whether it says something about objects on which entities cannot comment: what a database says of
     *     them stays where nothing else is wanted, so that this is for the wanted side alone
     */
    DetailMutator(Dice dice, SchemaGenerator generator, int major, boolean remarks) {
        this.dice = dice;
        this.generator = generator;
        this.indexes = new IndexMutator(dice, major, this::remark);
        this.foreignKeys = new ForeignKeyMutator(dice, this::remark);
        this.major = major;
        this.remarks = remarks;
    }

    Schema mutated(Schema schema) {
        Schema result = schema;
        for (int i = dice.below(5); i > 0; i--) {
            result = once(result);
        }
        return result;
    }

    private Schema once(Schema schema) {
        return switch (dice.below(10)) {
            case 0 -> schema.withNamespaces(changed(schema.namespaces(), this::commented));
            case 1 -> schema.withEnums(changed(schema.enums(), this::commented));
            case 2 -> schema.withSequences(changed(schema.sequences(), this::counting));
            default -> schema.withTables(changed(schema.tables(), this::table));
        };
    }

    private Table table(Table table) {
        return switch (dice.below(8)) {
            case 0 -> table.withUniques(changed(table.uniques(), unique -> unique(table, unique)));
            case 1 -> table.withChecks(changed(table.checks(), this::check));
            case 2, 3 -> table.withIndexes(changed(table.indexes(), indexes::mutated));
            case 4 -> table.withForeignKeys(changed(table.foreignKeys(), foreignKeys::mutated));
            case 5 -> reordered(table);
            default -> table.withColumns(changed(table.columns(), this::column));
        };
    }

    private Namespace commented(Namespace namespace) {
        return new Namespace(namespace.name(), remark());
    }

    private EnumType commented(EnumType type) {
        return new EnumType(type.name(), type.labels(), remark());
    }

    private Sequence counting(Sequence sequence) {
        SequenceOptions options = sequence.options();
        SequenceOptions other = new SequenceOptions(
                options.type(),
                options.start(),
                options.increment(),
                options.minimum(),
                options.maximum(),
                1 + dice.below(3) * 10L,
                dice.chance(40));
        return new Sequence(sequence.name(), other, sequence.owner(), remark());
    }

    private UniqueConstraint unique(Table table, UniqueConstraint unique) {
        boolean referenced = unique.deferrability() == Deferrability.NOT_DEFERRABLE && dice.chance(70);
        List<String> columns = new ArrayList<>(unique.columns());
        if (columns.size() > 1 && dice.chance(40)) {
            columns.remove(dice.below(columns.size()));
        }
        return new UniqueConstraint(
                unique.name(),
                columns,
                dice.chance(50) ? List.of() : unique.include(),
                major >= 15 && dice.chance(50) != unique.nullsNotDistinct(),
                referenced ? unique.deferrability() : dice.oneOf(Deferrability.values()),
                table.comment() == null ? remark() : unique.comment());
    }

    private CheckConstraint check(CheckConstraint check) {
        String expression = dice.chance(50) ? check.expression() : "(" + check.expression() + ") is not false";
        String name = check.name() == null && dice.chance(50) ? dice.name("k") : check.name();
        return CheckConstraint.of(name, expression).withComment(name == null ? null : remark());
    }

    private Column column(Column column) {
        if (RandomColumns.isText(column.type()) && column.generated() == null && dice.chance(40)) {
            return column.withCollation(column.collation() == null ? "\"C\"" : null);
        }
        if (column.identity() != null && dice.chance(60)) {
            return column.withIdentity(generator.columns().identity(column.type()));
        }
        return column.withComment(comment());
    }

    /** The order of columns is no difference. */
    private Table reordered(Table table) {
        return table.withColumns(dice.shuffled(table.columns()));
    }

    private @Nullable String comment() {
        return dice.chance(40) ? null : "Remark " + dice.below(1000) + " of 'somebody'";
    }

    private @Nullable String remark() {
        return remarks ? comment() : null;
    }

    private <T> List<T> changed(List<T> items, UnaryOperator<T> change) {
        if (items.isEmpty()) {
            return items;
        }
        int chosen = dice.below(items.size());
        List<T> result = new ArrayList<>(items);
        result.set(chosen, change.apply(items.get(chosen)));
        return result;
    }
}
