package dev.retort.generator.diff;

import dev.retort.generator.conversion.Types;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;

/**
 * Two schemas between which the laws must hold.
 *
 * @param from what the database is made as
 * @param to what it is to become
 */
public record Pair(Schema from, Schema to) {

    /** Seeds below it stand for pairs that were made before there were changes of details; some of them failed once. */
    private static final long WITH_DETAILS = 10_000;

    /** The pair of a seed. */
    static Pair of(long seed, int major) {
        Dice dice = new Dice(seed);
        SchemaGenerator generator = new SchemaGenerator(dice, major);
        Schema from = Tidy.up(generator.schema());
        Schema to = new SchemaMutator(dice, generator, major).mutated(from);
        if (seed < WITH_DETAILS) {
            return new Pair(from, to);
        }
        Schema detailed = Tidy.up(new DetailMutator(dice, generator, major, false).mutated(from));
        return new Pair(
                detailed, spelledAlike(Tidy.up(new DetailMutator(dice, generator, major, true).mutated(to)), detailed));
    }

    /** A type or default that is the other side's in another spelling stays as it is, and so it would not be the wanted text. */
    private static Schema spelledAlike(Schema wanted, Schema actual) {
        return wanted.withTables(wanted.tables().stream()
                .map(table -> actual.table(table.name())
                        .map(before -> spelledAlike(table, before))
                        .orElse(table))
                .toList());
    }

    private static Table spelledAlike(Table wanted, Table actual) {
        return wanted.withColumns(wanted.columns().stream()
                .map(column -> actual.column(column.name())
                        .map(before -> spelledAlike(column, before))
                        .orElse(column))
                .toList());
    }

    private static Column spelledAlike(Column wanted, Column actual) {
        Column typed = Types.same(actual.type(), wanted.type()) ? wanted.withType(actual.type()) : wanted;
        return Defaults.same(actual.defaultSql(), wanted.defaultSql()) ? typed.withDefault(actual.defaultSql()) : typed;
    }
}
