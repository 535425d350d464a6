package dev.retort.migration;

import dev.retort.schema.DataType;
import dev.retort.schema.Identity;

/** How the sequence of an identity column counts, where it is not the ordinary way; its values are of the column's type. */
public final class IdentityDefinition extends SequenceOptionsDefinition<IdentityDefinition> {

    IdentityDefinition() {}

    @Override
    IdentityDefinition self() {
        return this;
    }

    Identity build(DataType columnType, boolean always) {
        return new Identity(always, options(columnType));
    }
}
