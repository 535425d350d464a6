package dev.retort.generator;

import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.CatalogScope;
import java.util.List;

/**
 * The rules of a comparison: which objects take part in it, and which of its operations remain.
 *
 * @param scope the schemas that are read
 * @param filter the filter that leaves objects alone
 * @param customizers the project's own rules
 * @param auxiliaries the objects that the mappings create with statements of their own
 * @param details the details of the mapping that the wanted schema does not have
 */
public record ComparisonRules(
        CatalogScope scope,
        SchemaFilter filter,
        Customizers customizers,
        Auxiliaries auxiliaries,
        MappingDetails details) {

    /** The operations that remain of a difference. */
    public List<Operation> rewrite(List<Operation> difference) {
        return customizers.rewrite(auxiliaries.withoutDrops(difference));
    }
}
