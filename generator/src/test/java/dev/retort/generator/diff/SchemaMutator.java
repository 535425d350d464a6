package dev.retort.generator.diff;

import dev.retort.schema.Cast;
import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes a schema by chance, a few things at a time, into another that a database can have. */
final class SchemaMutator {

    private final Dice dice;
    private final SchemaGenerator generator;
    private final TableMutator tables;

    SchemaMutator(Dice dice, SchemaGenerator generator, int major) {
        this.dice = dice;
        this.generator = generator;
        this.tables = new TableMutator(dice, generator, major);
    }

    Schema mutated(Schema schema) {
        Schema result = schema;
        for (int i = 1 + dice.below(8); i > 0; i--) {
            result = Tidy.up(once(result));
        }
        return result;
    }

    private Schema once(Schema schema) {
        return switch (dice.below(14)) {
            case 0 -> generator.withTable(schema);
            case 1 -> schema.withTables(dice.chance(50) ? fewer(schema.tables()) : schema.tables());
            case 2 -> with(schema, enums(schema.enums()), schema.casts(), schema.sequences());
            case 3 -> with(schema, schema.enums(), casts(schema), schema.sequences());
            case 4 -> with(schema, schema.enums(), schema.casts(), sequences(schema.sequences()));
            default -> inOneTable(schema);
        };
    }

    private Schema inOneTable(Schema schema) {
        if (schema.tables().isEmpty()) {
            return generator.withTable(schema);
        }
        Table table = dice.oneOf(schema.tables());
        return tables.mutated(schema, table);
    }

    private List<EnumType> enums(List<EnumType> enums) {
        return switch (enums.isEmpty() ? 0 : dice.below(6)) {
            case 0 -> Tables.appended(enums, Optional.of(generator.enumType()));
            case 1 -> fewer(enums);
            default -> changed(enums, this::relabelled);
        };
    }

    private EnumType relabelled(EnumType type) {
        List<String> labels = new ArrayList<>(type.labels());
        int change = dice.below(4);
        if (change < 2 || labels.size() == 1) {
            labels.add(dice.below(labels.size() + 1), dice.name("v"));
        } else if (change == 2) {
            labels.remove(dice.below(labels.size()));
        } else {
            return new EnumType(type.name(), dice.shuffled(labels), type.comment());
        }
        return new EnumType(type.name(), labels, type.comment());
    }

    private List<Cast> casts(Schema schema) {
        List<EnumType> without = schema.enums().stream()
                .filter(type -> schema.casts().stream().noneMatch(cast -> List.of(
                                cast.source().name(), cast.target().name())
                        .contains(type.name())))
                .toList();
        return without.isEmpty()
                ? fewer(schema.casts())
                : Tables.appended(schema.casts(), Optional.of(generator.cast(dice.oneOf(without))));
    }

    private List<Sequence> sequences(List<Sequence> sequences) {
        return switch (sequences.isEmpty() ? 0 : dice.below(3)) {
            case 0 -> Tables.appended(sequences, Optional.of(generator.sequence()));
            case 1 -> fewer(sequences);
            default -> changed(sequences, this::recounted);
        };
    }

    private Sequence recounted(Sequence sequence) {
        SequenceOptions options =
                SequenceOptions.ascending(sequence.options().type(), 1 + dice.below(90), 1 + dice.below(60));
        return new Sequence(sequence.name(), options, sequence.owner(), sequence.comment());
    }

    private <T> List<T> fewer(List<T> items) {
        return items.isEmpty() ? items : Tables.without(items, dice.oneOf(items));
    }

    private <T> List<T> changed(List<T> items, UnaryOperator<T> change) {
        int chosen = dice.below(items.size());
        List<T> result = new ArrayList<>(items);
        result.set(chosen, change.apply(items.get(chosen)));
        return result;
    }

    private static Schema with(Schema schema, List<EnumType> enums, List<Cast> casts, List<Sequence> sequences) {
        return new Schema(
                schema.namespaces(), enums, schema.composites(), casts, sequences, schema.tables(), schema.views());
    }
}
