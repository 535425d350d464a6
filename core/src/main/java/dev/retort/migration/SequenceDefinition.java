package dev.retort.migration;

import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/** A sequence: a bigint one that starts at 1 and goes up by 1, unless it says otherwise. */
public final class SequenceDefinition {

    private final QualifiedName name;
    private final SequenceOptionsBuilder options = new SequenceOptionsBuilder(DataType.parse("bigint"));
    private @Nullable ColumnName owner;
    private @Nullable String comment;

    SequenceDefinition(String name) {
        this.name = QualifiedName.parse(name);
    }

    /** The type of its values: smallint, integer or bigint. */
    public SequenceDefinition type(String type) {
        options.type = DataType.parse(type);
        return this;
    }

    /** The first value. */
    public SequenceDefinition startWith(long start) {
        options.start = start;
        return this;
    }

    /** The step. */
    public SequenceDefinition incrementBy(long increment) {
        options.increment = increment;
        return this;
    }

    /** The least value. */
    public SequenceDefinition minValue(long minimum) {
        options.minimum = minimum;
        return this;
    }

    /** The greatest value. */
    public SequenceDefinition maxValue(long maximum) {
        options.maximum = maximum;
        return this;
    }

    /** How many values a session takes at once. */
    public SequenceDefinition cache(long cache) {
        options.cache = cache;
        return this;
    }

    /** Begins again at the end. */
    public SequenceDefinition cycle() {
        options.cycle = true;
        return this;
    }

    /** The column that it goes away with. */
    public SequenceDefinition ownedBy(String table, String column) {
        owner = new ColumnName(QualifiedName.parse(table), column);
        return this;
    }

    /** The comment. */
    public SequenceDefinition comment(String text) {
        comment = text;
        return this;
    }

    Sequence build() {
        SequenceOptions built = options.build();
        return new Sequence(name, built, owner, comment);
    }
}
