package dev.retort.generator.writer;

import dev.retort.operation.AlterSequence;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.DropSequence;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;

/** Writes operations on sequences as calls. */
final class SequenceSource {

    private static final DataType BIGINT = DataType.parse("bigint");

    private SequenceSource() {}

    static Call create(CreateSequence operation) {
        return Call.operation("createSequence", sequence(operation.sequence()));
    }

    static Call drop(DropSequence operation) {
        return Call.operation("dropSequence", operation.name().toString());
    }

    static Call alter(AlterSequence operation) {
        return Change.of(Call.operation("alterSequence"), sequence(operation.before()), sequence(operation.after()));
    }

    /** Adds the options that differ from PostgreSQL's defaults for a sequence of this type. */
    static Call withOptions(Call call, SequenceOptions options, DataType ordinaryType) {
        SequenceOptions defaults = SequenceOptions.ascending(options.type(), 1, options.increment());
        long start = options.increment() < 0 ? options.maximum() : options.minimum();
        return call.thenText(
                        "type",
                        options.type().equals(ordinaryType)
                                ? null
                                : options.type().toString())
                .thenIf(options.start() != start, "startWith", ConstantExpression.of(options.start()))
                .thenIf(options.increment() != 1, "incrementBy", ConstantExpression.of(options.increment()))
                .thenIf(options.minimum() != defaults.minimum(), "minValue", ConstantExpression.of(options.minimum()))
                .thenIf(options.maximum() != defaults.maximum(), "maxValue", ConstantExpression.of(options.maximum()))
                .thenIf(options.cache() != 1, "cache", ConstantExpression.of(options.cache()))
                .thenIf(options.cycle(), "cycle");
    }

    static Call rename(RenameSequence operation) {
        return Change.inline(
                Call.operation("renameSequence"),
                new Text(operation.from().toString()),
                new Text(operation.to().toString()));
    }

    private static Call sequence(Sequence sequence) {
        Call call = withOptions(Call.word("sequence", sequence.name().toString()), sequence.options(), BIGINT);
        ColumnName owner = sequence.owner();
        if (owner != null) {
            call = call.then("ownedBy", new Text(owner.table().toString()), new Text(owner.column()));
        }
        return call.thenText("comment", sequence.comment());
    }
}
