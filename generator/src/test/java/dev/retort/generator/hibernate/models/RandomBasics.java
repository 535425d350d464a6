package dev.retort.generator.hibernate.models;

import dev.retort.generator.diff.Dice;

/** Fields with one column, of every type that entities often have. */
final class RandomBasics {

    private final Dice dice;

    RandomBasics(Dice dice) {
        this.dice = dice;
    }

    Attribute any(String name) {
        return switch (dice.below(16)) {
            case 0, 1, 2 -> text(name);
            case 3, 4 -> number(name);
            case 5 -> decimal(name);
            case 6 ->
                Attribute.of(name, column(""), dice.oneOf("boolean", "Boolean")).asSortable();
            case 7, 8 -> time(name);
            case 9 ->
                Attribute.of(name, column(""), dice.oneOf("UUID", "Duration", "Character"))
                        .asSortable();
            case 10 -> Attribute.of(name, column(dice.oneOf("", "length = 100")), "byte[]");
            case 11, 12 -> mood(name);
            case 13 -> array(name);
            case 14 -> json(name);
            default -> spelled(name);
        };
    }

    private Attribute text(String name) {
        String more = dice.oneOf("", "", "length = 40", "length = 1000", "unique = true", "length = 100000");
        String other = dice.oneOf("", "", "", "@ColumnDefault(\"'x'\") ", "@Collate(\"C\") ", comment());
        return Attribute.of(name, other + column(more), "String").asSortable();
    }

    private Attribute number(String name) {
        String other =
                dice.oneOf("", "", "@ColumnDefault(\"7\") ", "@Check(constraints = \"" + name + " > 0\") ", comment());
        return Attribute.of(name, other + column(""), dice.oneOf("int", "Integer", "long", "Long", "short", "byte"))
                .asSortable();
    }

    private Attribute decimal(String name) {
        String precision = dice.oneOf("", "precision = 10, scale = 2", "precision = 19");
        return dice.chance(50)
                ? Attribute.of(name, column(precision), "BigDecimal").asSortable()
                : Attribute.of(name, column(""), dice.oneOf("double", "Float")).asSortable();
    }

    private Attribute time(String name) {
        String type =
                dice.oneOf("LocalDate", "LocalDateTime", "Instant", "OffsetDateTime", "LocalTime", "ZonedDateTime");
        String precision = type.equals("LocalDate") ? "" : dice.oneOf("", "", "secondPrecision = 3");
        return Attribute.of(name, column(precision), type).asSortable();
    }

    private Attribute mood(String name) {
        String kind = dice.oneOf(
                "",
                "@Enumerated(EnumType.STRING) ",
                "@Enumerated(EnumType.STRING) ",
                "@Enumerated @JdbcTypeCode(SqlTypes.NAMED_ENUM) ");
        return Attribute.of(name, kind + column(""), "Mood").asSortable();
    }

    private Attribute array(String name) {
        return Attribute.of(name, column(""), dice.oneOf("String[]", "int[]", "List<String>", "Mood[]", "UUID[]"));
    }

    private Attribute json(String name) {
        return Attribute.of(
                name, "@JdbcTypeCode(SqlTypes.JSON) " + column(""), dice.oneOf("Map<String, String>", "List<Integer>"));
    }

    private Attribute spelled(String name) {
        return switch (dice.below(4)) {
            case 0 -> Attribute.of(name, "@Column(columnDefinition = \"text default 'it''s'\")", "String");
            case 1 -> Attribute.of(name, "@Column(columnDefinition = \"character varying(10)\")", "String");
            case 2 ->
                Attribute.of(name, "@Column(columnDefinition = \"numeric(8,3) not null default 1.5\")", "BigDecimal");
            default -> Attribute.of(name, "@Lob " + column(""), "String");
        };
    }

    private String comment() {
        return "@Comment(\"What is " + dice.below(100) + "\") ";
    }

    private String column(String members) {
        String nulls = dice.chance(35) ? "nullable = false" : "";
        String all = members.isEmpty() || nulls.isEmpty() ? members + nulls : members + ", " + nulls;
        return all.isEmpty() ? "" : "@Column(" + all + ")";
    }
}
