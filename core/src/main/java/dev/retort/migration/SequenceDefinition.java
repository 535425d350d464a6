package dev.retort.migration;

import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** A sequence: a bigint one that starts at 1 and goes up by 1, unless it says otherwise. */
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
        return new Sequence(name, options(DataType.parse("bigint")), owner, comment);
    }
}
