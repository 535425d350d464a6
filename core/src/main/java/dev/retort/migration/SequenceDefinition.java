package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** The definition of a sequence; by default its type is bigint, and it starts at 1 and increments by 1. */
@PublicApi
public final class SequenceDefinition extends SequenceOptionsDefinition<SequenceDefinition> {

    private final QualifiedName name;
    private @Nullable ColumnName owner;
    private @Nullable String comment;

    SequenceDefinition(String name) {
        this.name = QualifiedName.parse(name);
    }

    @Override
    SequenceDefinition self() {
        return this;
    }

    /** Sets the column that owns the sequence; the sequence is dropped with it. */
    public SequenceDefinition ownedBy(String table, String column) {
        owner = new ColumnName(QualifiedName.parse(table), column);
        return this;
    }

    /** Sets the comment. */
    public SequenceDefinition comment(String text) {
        comment = text;
        return this;
    }

    Sequence build() {
        return new Sequence(name, options(DataType.parse("bigint")), owner, comment);
    }
}
