package dev.retort.generator.diff;

import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.Rename.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameIndex;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Constraint;
import dev.retort.schema.ConventionalName;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Gives other names to what both schemas of a pair have, by chance: new ones, each other's, or the same in another schema.
 *
 * <p>What becomes of an object depends on the seed and its name alone, so that it stays the same in a smaller pair.
 */
final class RenameMutator {

    private static final String AUDIT = "audit";

    private final long seed;
    private final List<Rename> decisions = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();

    private RenameMutator(long seed) {
        this.seed = seed;
    }

    static Renaming of(Pair pair, long seed) {
        return new RenameMutator(seed).rename(pair.from(), pair.to());
    }

    private Renaming rename(Schema from, Schema to) {
        Map<QualifiedName, Map<String, String>> labels = new LinkedHashMap<>();
        from.enums().forEach(type -> to.enumType(type.name()).ifPresent(other -> {
            Map<String, String> renamed = renamed("value", common(type.labels(), other.labels()), 20);
            labels.put(type.name(), renamed);
            renamed.forEach((old, fresh) -> decide(Kind.ENUM, with(type.name(), old), List.of(fresh)));
            steps(renamed, (old, fresh) -> new RenameEnumValue(type.name(), old, fresh));
        }));
        Map<QualifiedName, QualifiedName> types =
                names("type", names(from.enums(), to.enums(), type -> type.name()), 0);
        types.forEach((old, fresh) -> decide(Kind.ENUM, parts(old), parts(fresh)));
        qualifiedSteps(types, RenameEnum::new);
        Map<QualifiedName, QualifiedName> tables =
                names("table", names(from.tables(), to.tables(), table -> table.name()), 20);
        tables.forEach((old, fresh) -> decide(Kind.TABLE, parts(old), parts(fresh)));
        qualifiedSteps(tables, RenameTable::new);
        sequences(from, to, tables);
        Map<ColumnName, String> columns = new LinkedHashMap<>();
        from.tables().forEach(table -> to.table(table.name())
                .ifPresent(other -> parts(table, other, tables.getOrDefault(table.name(), table.name()), columns)));
        return new Renaming(decisions, operations, tables, columns, labels);
    }

    /** The renames of the parts of a table, under the new name of the table. */
    private void parts(Table from, Table to, QualifiedName after, Map<ColumnName, String> columns) {
        QualifiedName table = from.name();
        Map<String, String> renamed = renamed(
                table + " column",
                common(
                        from.columns().stream().map(column -> column.name()).toList(),
                        to.columns().stream().map(column -> column.name()).toList()),
                25);
        renamed.forEach((old, fresh) -> {
            columns.put(new ColumnName(table, old), fresh);
            decide(Kind.COLUMN, with(table, old), List.of(fresh));
        });
        steps(renamed, (old, fresh) -> new RenameColumn(after, old, fresh));
        Map<String, String> constraints = renamed("constraint", common(constraints(from), constraints(to)), 30);
        constraints.forEach((old, fresh) -> decide(Kind.CONSTRAINT, with(table, old), List.of(fresh)));
        steps(constraints, (old, fresh) -> new RenameConstraint(after, old, fresh));
        Map<String, String> indexes = renamed("index", common(indexes(from), indexes(to)), 30);
        indexes.forEach((old, fresh) -> decide(Kind.INDEX, parts(table.sibling(old)), List.of(fresh)));
        steps(indexes, (old, fresh) -> new RenameIndex(after, old, fresh));
    }

    /** A sequence that a column owns lies where its table lies. */
    private void sequences(Schema from, Schema to, Map<QualifiedName, QualifiedName> tables) {
        for (Sequence sequence : from.sequences()) {
            if (to.sequence(sequence.name()).isPresent()
                    && dice("sequence", sequence.name()).chance(30)) {
                ColumnName owner = sequence.owner();
                QualifiedName now = owner == null
                        ? sequence.name()
                        : tables.getOrDefault(owner.table(), owner.table())
                                .sibling(sequence.name().name());
                QualifiedName fresh = now.sibling(freshName(sequence.name().name()));
                decide(Kind.SEQUENCE, parts(sequence.name()), parts(fresh));
                operations.add(new RenameSequence(now, fresh));
            }
        }
    }

    /** New names for some of these, now and then two names swapped. */
    private Map<String, String> renamed(String kind, List<String> names, int percent) {
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Dice dice = dice(kind, name);
            if (renamed.containsKey(name)) {
                continue;
            }
            String next = i + 1 < names.size() ? names.get(i + 1) : name;
            if (!next.equals(name) && dice.chance(5)) {
                renamed.put(name, next);
                renamed.put(next, name);
            } else if (dice.chance(percent)) {
                renamed.put(name, freshName(name));
            }
        }
        return renamed;
    }

    private Map<QualifiedName, QualifiedName> names(String kind, List<QualifiedName> names, int movesPercent) {
        Map<QualifiedName, QualifiedName> renamed = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            QualifiedName name = names.get(i);
            Dice dice = dice(kind, name);
            if (renamed.containsKey(name)) {
                continue;
            }
            QualifiedName next = i + 1 < names.size() ? names.get(i + 1) : name;
            if (!next.equals(name) && dice.chance(10)) {
                renamed.put(name, next);
                renamed.put(next, name);
            } else if (name.isInDefaultSchema() && dice.chance(movesPercent)) {
                renamed.put(name, new QualifiedName(AUDIT, dice.chance(50) ? name.name() : freshName(name.name())));
            } else if (dice.chance(35)) {
                renamed.put(name, name.sibling(freshName(name.name())));
            }
        }
        return renamed;
    }

    private String freshName(String name) {
        String fresh = dice("fresh", name).oneOf("n" + name, "n" + name, "n" + name, "New \"" + name, "ö." + name);
        return ConventionalName.truncate(fresh);
    }

    private Dice dice(String kind, Object name) {
        return new Dice(Objects.hash(seed, kind, name.toString()) * 2_654_435_761L);
    }

    private void decide(Kind kind, List<String> from, List<String> to) {
        decisions.add(new Rename(kind, from, to));
    }

    private void steps(Map<String, String> names, BiFunction<String, String, Operation> step) {
        inSteps(names, name -> "passing " + Objects.hash(name), step);
    }

    private void qualifiedSteps(
            Map<QualifiedName, QualifiedName> names, BiFunction<QualifiedName, QualifiedName, Operation> step) {
        inSteps(names, name -> name.sibling("passing " + Objects.hash(name.name())), step);
    }

    private interface Passing<N> {
        N of(N name);
    }

    /** All take a name in passing that nothing has, so that their order does not matter. */
    private <N> void inSteps(Map<N, N> names, Passing<N> passing, BiFunction<N, N, Operation> step) {
        names.keySet().forEach(old -> operations.add(step.apply(old, passing.of(old))));
        names.forEach((old, fresh) -> operations.add(step.apply(passing.of(old), fresh)));
    }

    private static <T> List<QualifiedName> names(List<T> from, List<T> to, Function<T, QualifiedName> name) {
        return common(from.stream().map(name).toList(), to.stream().map(name).toList());
    }

    private static <N> List<N> common(Collection<N> from, Collection<N> to) {
        TreeSet<N> common = new TreeSet<>(from);
        common.retainAll(to);
        return List.copyOf(common);
    }

    private static List<String> constraints(Table table) {
        return table.constraints().stream()
                .map(Constraint::name)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<String> indexes(Table table) {
        return table.indexes().stream()
                .map(Index::name)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<String> parts(QualifiedName name) {
        return name.isInDefaultSchema() ? List.of(name.name()) : List.of(name.schema(), name.name());
    }

    private static List<String> with(QualifiedName name, String part) {
        return Stream.concat(parts(name).stream(), Stream.of(part)).toList();
    }
}
