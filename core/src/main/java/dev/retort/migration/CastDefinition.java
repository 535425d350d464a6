package dev.retort.migration;

import dev.retort.schema.Cast;
import dev.retort.schema.DataType;
import org.jspecify.annotations.Nullable;

/** A cast; without another word one that is applied only where it is written. */
public final class CastDefinition implements EnumDependent {

    private final DataType source;
    private final DataType target;
    private @Nullable String function;
    private Cast.Context context = Cast.Context.EXPLICIT;

    CastDefinition(String source, String target) {
        this.source = DataType.parse(source);
        this.target = DataType.parse(target);
    }

    /** Applied everywhere. */
    public CastDefinition implicit() {
        context = Cast.Context.IMPLICIT;
        return this;
    }

    /** Applied where a value is assigned to a column. */
    public CastDefinition onAssignment() {
        context = Cast.Context.ASSIGNMENT;
        return this;
    }

    /** Done by a function, named with its argument types; else by the types' own input and output functions. */
    public CastDefinition function(String nameWithArgumentTypes) {
        function = nameWithArgumentTypes;
        return this;
    }

    Cast build() {
        return new Cast(source, target, function, context);
    }
}
