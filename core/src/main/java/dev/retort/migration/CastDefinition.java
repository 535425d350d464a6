package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import org.jspecify.annotations.Nullable;

/** The definition of a cast; by default only an explicit cast uses it. */
@PublicApi
public final class CastDefinition implements EnumDependent {

    private final DataType source;
    private final DataType target;
    private @Nullable String function;
    private Cast.Context context = Cast.Context.EXPLICIT;

    CastDefinition(String source, String target) {
        this.source = DataType.parse(source);
        this.target = DataType.parse(target);
    }

    /** Makes PostgreSQL apply the cast implicitly in any expression. */
    public CastDefinition implicit() {
        context = Cast.Context.IMPLICIT;
        return this;
    }

    /** Makes PostgreSQL apply the cast implicitly in assignments to a column. */
    public CastDefinition onAssignment() {
        context = Cast.Context.ASSIGNMENT;
        return this;
    }

    /**
     * Sets the function that converts the value, with its argument types; by default the types' input and output
     * functions convert it.
     */
    public CastDefinition function(String nameWithArgumentTypes) {
        function = nameWithArgumentTypes;
        return this;
    }

    Cast build() {
        return new Cast(source, target, function, context);
    }
}
