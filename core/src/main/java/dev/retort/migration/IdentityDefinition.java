package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.DataType;
import dev.retort.schema.Identity;

/** The options of an identity column's sequence; its values have the type of the column. */
@PublicApi
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
