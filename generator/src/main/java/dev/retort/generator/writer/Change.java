package dev.retort.generator.writer;

/** Adds the states before and after a change as the last arguments of a call. */
final class Change {

    private Change() {}

    /** Places the states below each other, so that the difference is visible. */
    static Call of(Call call, Expression before, Expression after) {
        return inline(call, before, after).spreadOut();
    }

    /** Places the states on one line if they fit. */
    static Call inline(Call call, Expression before, Expression after) {
        return call.with(Call.word("from", before)).with(Call.word("to", after));
    }
}
