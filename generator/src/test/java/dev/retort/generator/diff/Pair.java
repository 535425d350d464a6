package dev.retort.generator.diff;

import dev.retort.schema.Schema;

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
        return new Pair(
                Tidy.up(new DetailMutator(dice, generator, major, false).mutated(from)),
                Tidy.up(new DetailMutator(dice, generator, major, true).mutated(to)));
    }
}
