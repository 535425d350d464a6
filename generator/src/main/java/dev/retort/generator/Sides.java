package dev.retort.generator;

import dev.retort.generator.diff.FrozenDefaults;
import dev.retort.generator.diff.UnspecifiedSettings;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.KeptObjects;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.rename.RenamePlan;
import dev.retort.generator.rename.RenamedSchema;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnName;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * The two schemas of a comparison, in one of the forms that they take from reading to comparing.
 *
 * @param actual the schema of the database
 * @param wanted the schema that the entities describe
 */
public record Sides(Schema actual, Schema wanted) {

    static Sides of(FilteredSchemas schemas) {
        return new Sides(schemas.actual(), schemas.wanted());
    }

    /** The database after the planned renames, beside the same entities. */
    Sides renamed(RenamePlan plan) {
        return new Sides(plan.renamed(), wanted);
    }

    /** The database after more renames, beside the same entities. */
    Sides renamed(List<Operation> renames) {
        return new Sides(RenamedSchema.after(actual, renames), wanted);
    }

    /** The database, beside the entities with the objects of the database that these mention without mapping them. */
    Sides withMentioned(Auxiliaries auxiliaries) {
        return new Sides(
                actual, KeptObjects.withMentioned(wanted, actual, auxiliaries.objects(), auxiliaries.defaultSchema()));
    }

    /** The database, beside the entities with the types and sequences that unmanaged objects use. */
    Sides with(UsedObjects used, String defaultSchema) {
        return new Sides(actual, KeptObjects.with(used.types(), used.sequences(), wanted, actual, defaultSchema));
    }

    /** Both sides without the objects that are left alone. */
    FilteredSchemas filtered(SchemaFilter filter) {
        return filter.apply(actual, wanted);
    }

    /** Both sides with expressions and types in PostgreSQL's own spelling. */
    Sides canonical(Canonicalization canonicalization) throws SQLException {
        return canonicalization.canonical(this);
    }

    /**
     * The entities with the database's value for each setting that they do not specify, and for each frozen default.
     *
     * @param frozen the columns whose default is evaluated when it is set
     * @param details the details of the mapping that the wanted schema does not have
     */
    Sides completed(Set<ColumnName> frozen, MappingDetails details) {
        Schema specified = UnspecifiedSettings.takenFrom(wanted, actual, details);
        return new Sides(actual, FrozenDefaults.withDatabaseValues(specified, actual, frozen));
    }
}
