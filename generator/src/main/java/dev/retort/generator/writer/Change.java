package dev.retort.generator.writer;

/** What something was and what it becomes, as the last arguments of a call. */
final class Change {

    private Change() {}

    /** One above the other, so that the difference is seen. */
    static Call of(Call call, Expression before, Expression after) {
        return inline(call, before, after).spreadOut();
    }

    /** On one line where they fit. */
    static Call inline(Call call, Expression before, Expression after) {
        return call.with(Call.word("from", before)).with(Call.word("to", after));
    }
}
