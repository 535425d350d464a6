package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Generated;
import dev.retort.schema.Identity;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns made by chance, with types and defaults that fit together. */
final class RandomColumns {

    private static final List<String> TYPES = List.of(
            "integer",
            "bigint",
            "smallint",
            "varchar(20)",
            "varchar(255)",
            "varchar",
            "text",
            "char(3)",
            "boolean",
            "numeric(10,2)",
            "numeric",
            "double precision",
            "real",
            "timestamp(6)",
            "timestamp",
            "timestamptz(6)",
            "timestamptz(3)",
            "date",
            "time(6)",
            "interval",
            "uuid",
            "jsonb",
            "json",
            "bytea",
            "text[]",
            "varchar(40)[]",
            "integer[]",
            "inet");

    private final Dice dice;

    RandomColumns(Dice dice) {
        this.dice = dice;
    }

    Column ordinary(List<EnumType> enums) {
        Column column = Column.of(dice.name("c"), type(enums)).withNotNull(dice.chance(40));
        return column.withDefault(dice.chance(40) ? defaultOf(column.type(), enums) : null)
                .withCollation(isText(column.type()) && dice.chance(8) ? "\"C\"" : null)
                .withComment(comment());
    }

    Column key() {
        DataType type = DataType.parse(dice.oneOf("bigint", "bigint", "integer", "uuid", "varchar(40)"));
        Column column = Column.of("id", type).withNotNull(true);
        if (isInteger(type) && dice.chance(50)) {
            return column.withIdentity(identity(type));
        }
        return type.name().name().equals("uuid") && dice.chance(50) ? column.withDefault("gen_random_uuid()") : column;
    }

    Identity identity(DataType type) {
        SequenceOptions options = dice.chance(70)
                ? SequenceOptions.defaults(type)
                : SequenceOptions.ascending(type, 1 + dice.below(100), 1 + dice.below(60));
        return new Identity(dice.chance(40), options);
    }

    DataType type(List<EnumType> enums) {
        if (!enums.isEmpty() && dice.chance(20)) {
            return DataType.of(dice.oneOf(enums).name()).withArray(dice.chance(15));
        }
        return DataType.parse(dice.oneOf(TYPES));
    }

    @Nullable
    String comment() {
        return dice.chance(15) ? "It's a \"comment\" \\ " + dice.below(1000) : null;
    }

    /** A default for a column of that type, or null where none comes to mind. */
    @Nullable
    String defaultOf(DataType type, List<EnumType> enums) {
        if (type.array()) {
            return "'{}'";
        }
        Optional<EnumType> enumType =
                enums.stream().filter(e -> e.name().equals(type.name())).findFirst();
        if (enumType.isPresent()) {
            return Identifiers.literal(dice.oneOf(enumType.get().labels()));
        }
        return switch (type.name().name()) {
            case "integer", "bigint", "smallint", "numeric", "real", "double precision" ->
                dice.oneOf("0", "-1", "42", "1 + 1");
            case "text" -> dice.oneOf("'x'", "''", "'a'||'b'", "'it''s'");
            case "varchar", "char" -> dice.oneOf("'x'", "''", "'a'||''");
            case "boolean" -> dice.oneOf("true", "'f'");
            case "timestamp", "timestamptz" -> dice.oneOf("now()", "CURRENT_TIMESTAMP", "'2020-02-02 02:02:02'");
            case "date" -> "CURRENT_DATE";
            case "uuid" -> "gen_random_uuid()";
            case "jsonb", "json" -> "'{\"a\": 1}'";
            case "interval" -> "'1 day'";
            default -> null;
        };
    }

    /** A column computed from one of the table's, where one of them is fit for it. */
    Optional<Column> generated(List<Column> columns, int major) {
        List<Column> results = new ArrayList<>();
        boolean stored = major < 18 || dice.chance(60);
        for (Column column : columns) {
            String name = Identifiers.quote(column.name());
            if (column.generated() == null && isInteger(column.type())) {
                results.add(computed("bigint", name + "::bigint * 2 + 1", stored));
            } else if (column.generated() == null && isText(column.type())) {
                results.add(computed("text", "lower(" + name + ") || '!'", stored));
            }
        }
        return results.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(results));
    }

    private Column computed(String type, String expression, boolean stored) {
        return Column.of(dice.name("g"), DataType.parse(type)).withGenerated(new Generated(expression, stored));
    }

    static boolean isBuiltIn(DataType type) {
        return TYPES.stream().anyMatch(text -> DataType.parse(text).name().equals(type.name()));
    }

    static boolean isText(DataType type) {
        return !type.array() && List.of("varchar", "text").contains(type.name().name());
    }

    static boolean isInteger(DataType type) {
        return !type.array()
                && List.of("smallint", "integer", "bigint").contains(type.name().name());
    }
}
