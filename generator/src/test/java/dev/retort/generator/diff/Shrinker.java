package dev.retort.generator.diff;

import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Makes a pair that fails smaller, one thing after the other, for as long as it fails. */
final class Shrinker {

    private static final int MOST_TRIES = 400;

    private final Failing failing;
    private int tries;

    Shrinker(Failing failing) {
        this.failing = failing;
    }

    /** Whether a pair still fails the way the first one did. */
    interface Failing {
        boolean test(Pair pair);
    }

    /** The smallest pair that was found. */
    Pair smallest(Pair pair) {
        Pair smallest = pair;
        for (boolean again = true; again && tries < MOST_TRIES; ) {
            again = false;
            for (Pair smaller : smaller(smallest)) {
                if (tries++ < MOST_TRIES && failing.test(smaller)) {
                    smallest = smaller;
                    again = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private static List<Pair> smaller(Pair pair) {
        List<UnaryOperator<Schema>> cuts = new ArrayList<>();
        Stream.of(pair.from(), pair.to())
                .flatMap(schema -> cuts(schema).stream())
                .forEach(cuts::add);
        List<Pair> smaller = new ArrayList<>();
        for (UnaryOperator<Schema> cut : cuts) {
            smaller.add(new Pair(Tidy.up(cut.apply(pair.from())), Tidy.up(cut.apply(pair.to()))));
        }
        for (Table table : pair.from().tables()) {
            smaller.add(new Pair(pair.from(), Tidy.up(Tables.changed(pair.to(), table, each -> table))));
        }
        for (UnaryOperator<Schema> cut : cuts) {
            smaller.add(new Pair(Tidy.up(cut.apply(pair.from())), pair.to()));
            smaller.add(new Pair(pair.from(), Tidy.up(cut.apply(pair.to()))));
        }
        smaller.removeIf(each -> each.equals(pair) || size(each) > size(pair));
        return smaller.stream().distinct().toList();
    }

    private static int size(Pair pair) {
        return pair.toString().length();
    }

    private static List<UnaryOperator<Schema>> cuts(Schema schema) {
        List<UnaryOperator<Schema>> cuts = new ArrayList<>();
        for (Table table : schema.tables()) {
            cuts.add(each -> each.withTables(each.tables().stream()
                    .filter(other -> !other.name().equals(table.name()))
                    .toList()));
        }
        schema.enums()
                .forEach(type -> cuts.add(each -> each.withEnums(each.enums().stream()
                        .filter(other -> !other.name().equals(type.name()))
                        .toList())));
        schema.casts().forEach(cast -> cuts.add(each -> each.withCasts(Tables.without(each.casts(), cast))));
        schema.sequences()
                .forEach(sequence -> cuts.add(each -> each.withSequences(each.sequences().stream()
                        .filter(other -> !other.name().equals(sequence.name()))
                        .toList())));
        for (Table table : schema.tables()) {
            for (UnaryOperator<Table> cut : cuts(table)) {
                cuts.add(each -> Tables.changed(each, table, other -> cut.apply(other)));
            }
        }
        return cuts;
    }

    private static List<UnaryOperator<Table>> cuts(Table table) {
        List<UnaryOperator<Table>> cuts = new ArrayList<>();
        table.foreignKeys()
                .forEach(key -> cuts.add(each -> each.withForeignKeys(Tables.without(each.foreignKeys(), key))));
        table.indexes().forEach(index -> cuts.add(each -> each.withIndexes(Tables.without(each.indexes(), index))));
        table.uniques().forEach(unique -> cuts.add(each -> each.withUniques(Tables.without(each.uniques(), unique))));
        table.checks().forEach(check -> cuts.add(each -> each.withChecks(Tables.without(each.checks(), check))));
        cuts.add(each -> each.withPrimaryKey(null));
        cuts.add(each -> each.withComment(null));
        Set<String> names = new TreeSet<>();
        table.columns().forEach(column -> names.add(column.name()));
        for (String name : names) {
            cuts.add(each -> each.columns().size() < 2 ? each : Tidy.without(each, name));
            cuts.add(each -> Tables.changed(each, name, column -> column.withComment(null)));
            cuts.add(each -> Tables.changed(each, name, column -> column.withDefault(null)));
            cuts.add(each -> Tables.changed(
                    each, name, column -> column.identity() == null ? column.withNotNull(false) : column));
        }
        return cuts;
    }
}
