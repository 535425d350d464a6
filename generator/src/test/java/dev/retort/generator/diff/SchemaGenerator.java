package dev.retort.generator.diff;

import dev.retort.schema.Cast;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Namespace;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Schemas made by chance: such as entities may want, with every feature that entities have a word for. */
final class SchemaGenerator {

    private static final Namespace AUDIT = new Namespace("audit", null);

    private final Dice dice;
    private final RandomColumns columns;
    private final RandomParts parts;
    private final int major;

    SchemaGenerator(Dice dice, int major) {
        this.dice = dice;
        this.major = major;
        this.columns = new RandomColumns(dice);
        this.parts = new RandomParts(dice, major);
    }

    Schema schema() {
        List<EnumType> enums =
                Stream.generate(this::enumType).limit(dice.below(3)).toList();
        Schema schema = new Schema(List.of(AUDIT), enums, List.of(), casts(enums), List.of(), List.of(), List.of());
        int tables = 1 + dice.below(4);
        for (int i = 0; i < tables; i++) {
            schema = withTable(schema);
        }
        List<Sequence> sequences = new ArrayList<>(schema.sequences());
        Stream.generate(this::sequence).limit(dice.below(3)).forEach(sequences::add);
        return withForeignKeys(withSequences(schema, sequences));
    }

    /** The schema with one table more. */
    Schema withTable(Schema schema) {
        Table table = table(schema.enums());
        List<Table> tables = new ArrayList<>(schema.tables());
        tables.add(table);
        Schema result = schema.withTables(tables);
        return dice.chance(25) ? SerialColumns.added(result, table.name(), dice.name("serial")) : result;
    }

    EnumType enumType() {
        List<String> labels =
                Stream.generate(() -> dice.name("v")).limit(2 + dice.below(4)).toList();
        return new EnumType(QualifiedName.of(dice.name("e")), labels, null);
    }

    Sequence sequence() {
        DataType type = DataType.parse(dice.oneOf("bigint", "bigint", "integer"));
        SequenceOptions options = SequenceOptions.ascending(
                type, 1 + dice.below(50), dice.oneOf(1, 50, 50, -1).longValue());
        SequenceOptions fitting = options.increment() < 0 ? SequenceOptions.ascending(type, -1, -1) : options;
        return new Sequence(QualifiedName.of(dice.name("s")), fitting, null, null);
    }

    Cast cast(EnumType type) {
        DataType text = DataType.parse("varchar");
        DataType own = DataType.of(type.name());
        return dice.chance(50)
                ? new Cast(text, own, null, dice.oneOf(Cast.Context.values()))
                : new Cast(own, text, null, dice.oneOf(Cast.Context.values()));
    }

    RandomColumns columns() {
        return columns;
    }

    RandomParts parts() {
        return parts;
    }

    private List<Cast> casts(List<EnumType> enums) {
        return enums.stream().filter(type -> dice.chance(60)).map(this::cast).toList();
    }

    private Table table(List<EnumType> enums) {
        List<Column> all = new ArrayList<>(List.of(columns.key()));
        int more = dice.below(6);
        for (int i = 0; i < more; i++) {
            all.add(columns.ordinary(enums));
        }
        if (dice.chance(30)) {
            columns.generated(all, major).ifPresent(all::add);
        }
        String name = dice.name("t");
        Table table = Table.of(dice.chance(15) ? new QualifiedName("audit", name) : QualifiedName.of(name), all)
                .withComment(columns.comment());
        return withParts(withOptions(withKey(table)));
    }

    private Table withKey(Table table) {
        return dice.chance(90) ? table.withPrimaryKey(PrimaryKey.of(dice.nameOrNone("p"), List.of("id"))) : table;
    }

    private Table withOptions(Table table) {
        TableOptions options = new TableOptions(
                dice.chance(5), new TreeMap<>(dice.chance(10) ? Map.of("fillfactor", "80") : Map.of()), null);
        return table.withOptions(options);
    }

    private Table withParts(Table table) {
        Table result = table;
        for (int i = dice.below(3); i > 0; i--) {
            result = Tables.with(result, parts.unique(result));
        }
        for (int i = dice.below(3); i > 0; i--) {
            result = Tables.withCheck(result, parts.check(result));
        }
        for (int i = dice.below(4); i > 0; i--) {
            result = Tables.withIndex(result, parts.index(result));
        }
        return result;
    }

    private Schema withForeignKeys(Schema schema) {
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            List<ForeignKey> keys = new ArrayList<>();
            for (int i = dice.below(3); i > 0; i--) {
                parts.foreignKey(table, dice.oneOf(schema.tables())).ifPresent(keys::add);
            }
            tables.add(table.withForeignKeys(keys));
        }
        return schema.withTables(tables);
    }

    static Schema withSequences(Schema schema, List<Sequence> sequences) {
        return new Schema(
                schema.namespaces(),
                schema.enums(),
                schema.composites(),
                schema.casts(),
                sequences,
                schema.tables(),
                schema.views());
    }
}
