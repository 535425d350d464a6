package dev.retort.generator.diff;

import dev.retort.postgres.Identifiers;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.Deferrability;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Constraints and indexes made by chance, which fit the columns of their table. */
final class RandomParts {

    private final Dice dice;
    private final int major;

    RandomParts(Dice dice, int major) {
        this.dice = dice;
        this.major = major;
    }

    Optional<UniqueConstraint> unique(Table table) {
        List<String> sortable = sortable(table);
        if (sortable.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = dice.some(sortable, 3);
        List<String> others = new ArrayList<>(sortable);
        others.removeAll(columns);
        return Optional.of(new UniqueConstraint(
                dice.nameOrNone("u"),
                columns,
                others.isEmpty() || dice.chance(85) ? List.of() : dice.some(others, 1),
                major >= 15 && dice.chance(20),
                deferrability(),
                null));
    }

    Optional<CheckConstraint> check(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> RandomColumns.isText(column.type()) || RandomColumns.isInteger(column.type()))
                .toList();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(CheckConstraint.of(dice.nameOrNone("k"), condition(dice.some(columns, 2))));
    }

    Optional<Index> index(Table table) {
        List<String> sortable = sortable(table);
        if (sortable.isEmpty()) {
            return Optional.empty();
        }
        List<IndexElement> elements = new ArrayList<>(dice.some(sortable, 3).stream()
                .map(name -> element(table, name))
                .toList());
        return Optional.of(
                switch (dice.below(10)) {
                    case 0 -> hash(table, elements.get(0));
                    case 1 -> gin(table).orElseGet(() -> Index.of(dice.nameOrNone("i"), List.copyOf(elements)));
                    default -> btree(table, elements);
                });
    }

    /** A foreign key from columns of the table to the primary key or a unique constraint of another. */
    Optional<ForeignKey> foreignKey(Table table, Table target) {
        List<List<String>> keys = new ArrayList<>();
        Optional.ofNullable(target.primaryKey()).ifPresent(key -> keys.add(key.columns()));
        target.uniques().stream()
                .filter(unique -> unique.deferrability() == Deferrability.NOT_DEFERRABLE)
                .forEach(unique -> keys.add(unique.columns()));
        if (keys.isEmpty() || table.options().unlogged() != target.options().unlogged()) {
            return Optional.empty();
        }
        List<String> key = dice.oneOf(keys);
        List<String> columns = new ArrayList<>();
        for (String referenced : key) {
            Column column = target.column(referenced).orElseThrow();
            table.columns().stream()
                    .filter(candidate -> !column.type().array()
                            && candidate.type().equals(column.type())
                            && candidate.generated() == null
                            && Objects.equals(candidate.collation(), column.collation())
                            && !columns.contains(candidate.name()))
                    .findFirst()
                    .ifPresent(candidate -> columns.add(candidate.name()));
        }
        return columns.size() == key.size() ? Optional.of(foreignKey(columns, target, key)) : Optional.empty();
    }

    private ForeignKey foreignKey(List<String> columns, Table target, List<String> key) {
        return new ForeignKey(
                dice.nameOrNone("f"),
                columns,
                target.name(),
                key,
                dice.oneOf(ReferentialAction.values()),
                dice.oneOf(ReferentialAction.NO_ACTION, ReferentialAction.CASCADE),
                dice.chance(10),
                deferrability(),
                true,
                null);
    }

    private Index btree(Table table, List<IndexElement> elements) {
        List<String> names = new ArrayList<>(sortable(table));
        elements.forEach(element -> names.remove(element.text()));
        boolean unique = dice.chance(20);
        return new Index(
                dice.nameOrNone("i"),
                "btree",
                unique,
                elements,
                names.isEmpty() || dice.chance(85) ? List.of() : dice.some(names, 1),
                unique && major >= 15 && dice.chance(20),
                dice.chance(20) ? predicate(table) : null,
                new TreeMap<>(dice.chance(10) ? Map.of("fillfactor", "70") : Map.of()),
                true,
                null);
    }

    private Index hash(Table table, IndexElement element) {
        return with(Index.of(dice.nameOrNone("i"), List.of(IndexElement.column(plain(table, element)))), "hash");
    }

    private Optional<Index> gin(Table table) {
        return table.columns().stream()
                .filter(column ->
                        column.type().array() || column.type().name().name().equals("jsonb"))
                .filter(column -> column.generated() == null)
                .findFirst()
                .map(column ->
                        with(Index.of(dice.nameOrNone("i"), List.of(IndexElement.column(column.name()))), "gin"));
    }

    private static Index with(Index index, String method) {
        return new Index(
                index.name(),
                method,
                false,
                index.elements(),
                List.of(),
                false,
                null,
                index.storage(),
                true,
                index.comment());
    }

    private String plain(Table table, IndexElement element) {
        return element.expression() ? sortable(table).get(0) : element.text();
    }

    private IndexElement element(Table table, String name) {
        Column column = table.column(name).orElseThrow();
        boolean text = RandomColumns.isText(column.type());
        if (text && dice.chance(20)) {
            return IndexElement.expression("lower(" + Identifiers.quote(name) + ")");
        }
        boolean descending = dice.chance(20);
        return new IndexElement(
                name,
                false,
                text && dice.chance(10) ? "\"C\"" : null,
                column.type().name().name().equals("text") && text && dice.chance(15) ? "text_pattern_ops" : null,
                descending,
                dice.chance(80) == descending);
    }

    private String predicate(Table table) {
        Column column = dice.oneOf(stored(table));
        String name = Identifiers.quote(column.name());
        if (RandomColumns.isText(column.type())) {
            return dice.oneOf(name + " in ('A','B')", name + " <> ''");
        }
        return RandomColumns.isInteger(column.type())
                ? dice.oneOf(name + " between 1 and 5", name + " > 0 and " + name + " < 9")
                : name + " is not null";
    }

    private String condition(List<Column> columns) {
        List<String> conditions = new ArrayList<>();
        for (Column column : columns) {
            String name = Identifiers.quote(column.name());
            conditions.add(
                    RandomColumns.isText(column.type())
                            ? dice.oneOf(
                                    name + " in ('A','B','C" + dice.below(9) + "')",
                                    "length(" + name + ") > " + dice.below(5),
                                    name + " like 'a%'")
                            : dice.oneOf(
                                    name + " > " + dice.below(9),
                                    name + " between 0 and " + (1 + dice.below(99)),
                                    name + " in (1, 2, 3)"));
        }
        return String.join(dice.oneOf(" and ", " or "), conditions);
    }

    private Deferrability deferrability() {
        return dice.chance(75) ? Deferrability.NOT_DEFERRABLE : dice.oneOf(Deferrability.values());
    }

    private static List<Column> stored(Table table) {
        return table.columns().stream()
                .filter(column ->
                        column.generated() == null || column.generated().stored())
                .toList();
    }

    /** The columns that a B-tree can hold: no JSON, and no virtual ones. */
    private static List<String> sortable(Table table) {
        return stored(table).stream()
                .filter(column -> !column.type().name().name().equals("json"))
                .map(Column::name)
                .toList();
    }
}
