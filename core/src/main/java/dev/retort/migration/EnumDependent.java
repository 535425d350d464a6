package dev.retort.migration;

import dev.retort.PublicApi;
import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.schema.Cast;
import java.util.ArrayList;
import java.util.List;

/** A column, attribute or cast that depends on an enumerated type and must be adapted when the type is rebuilt. */
@PublicApi
public sealed interface EnumDependent permits EnumUseDefinition, EnumAttributeDefinition, CastDefinition {

    /** Collects the instructions for a rebuild. */
    static EnumRebuild rebuild(EnumValues values, EnumDependent... dependents) {
        List<EnumUse> uses = new ArrayList<>();
        List<Cast> casts = new ArrayList<>();
        List<EnumAttribute> attributes = new ArrayList<>();
        for (EnumDependent dependent : dependents) {
            if (dependent instanceof EnumUseDefinition use) {
                uses.add(use.build());
            } else if (dependent instanceof EnumAttributeDefinition attribute) {
                attributes.add(attribute.build());
            } else if (dependent instanceof CastDefinition cast) {
                casts.add(cast.build());
            }
        }
        return new EnumRebuild(values.labels(), uses, casts, values.comment()).withAttributes(attributes);
    }
}
