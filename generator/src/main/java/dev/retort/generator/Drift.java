package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.generator.shadow.UnmodelledDifferences;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.canonical.ViewCanonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.unmanaged.UnmodelledObject;
import dev.retort.postgres.unmanaged.UnmodelledObjects;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.View;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The differences between a database and the one that its own migrations make.
 *
 * @param operations the operations that take the database back to the state that its migrations make
 * @param others the differences that operations cannot express, a sentence each
 */
public record Drift(List<Operation> operations, List<String> others) {

    public Drift {
        operations = List.copyOf(operations);
        others = List.copyOf(others);
    }

    /**
     * Compares a database with one on which the same migrations were replayed. Both are left as they are; temporary
     * tables are created in the replayed one alone.
     *
     * @param part the part that is compared; every schema of the replayed database if it names none
     */
    public static Drift between(Connection live, Connection replayed, Scope part) throws SQLException {
        CatalogScope expectedScope = part.wholeCatalogScope(replayed);
        CatalogScope scope = part.catalogScope(live).withOtherSchemas(expectedScope.otherSchemas());
        Schema actual = CatalogReader.read(live, scope);
        Schema expected = CatalogReader.read(replayed, expectedScope);
        FilteredSchemas seen = part.schemaFilter(scope.defaultSchema()).apply(actual, expected);
        CanonicalPair pair = Canonicalizer.canonicalize(
                replayed, expectedScope, /* actual= */ seen.wanted(), /* wanted= */ seen.actual(), expected);
        Schema comparable = ViewCanonicalizer.comparable(
                replayed, expectedScope, /* actual= */ pair.actual(), /* wanted= */ pair.wanted());
        List<Operation> operations = new ArrayList<>(unknownViews(comparable, pair.actual()));
        operations.addAll(
                SchemaDiff.between(comparable, pair.actual(), actual, ServerVersion.of(live), MappingDetails.NONE));
        List<UnmodelledObject> known =
                part.compared(UnmodelledObjects.read(replayed, expectedScope), expectedScope.defaultSchema());
        List<UnmodelledObject> there = part.compared(UnmodelledObjects.read(live, scope), scope.defaultSchema());
        return new Drift(operations, UnmodelledDifferences.between(withoutForeign(there, known), known));
    }

    /** The objects without those of the whole database that no migration makes: its owner may have created them. */
    private static List<UnmodelledObject> withoutForeign(List<UnmodelledObject> objects, List<UnmodelledObject> known) {
        Set<String> names = known.stream().map(UnmodelledObject::toString).collect(Collectors.toSet());
        return objects.stream()
                .filter(object -> !object.wide() || names.contains(object.toString()))
                .toList();
    }

    /** Drops the views that no migration makes, each before the views that it reads. */
    private static List<Operation> unknownViews(Schema actual, Schema expected) {
        Set<QualifiedName> known = expected.views().stream().map(View::name).collect(Collectors.toSet());
        List<Operation> drops = new ArrayList<>();
        actual.views().stream()
                .filter(view -> !known.contains(view.name()))
                .forEach(view -> drops.add(0, new DropView(view.name(), view.materialized(), view)));
        return drops;
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return operations.isEmpty() && others.isEmpty();
    }
}
