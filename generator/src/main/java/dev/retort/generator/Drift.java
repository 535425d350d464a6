package dev.retort.generator;

import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
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
 * What a database has otherwise than its migrations make it.
 *
 * @param operations what takes the database back to what its migrations make
 * @param others what differs beyond what operations can say, a sentence each
 */
public record Drift(List<Operation> operations, List<String> others) {

    public Drift {
        operations = List.copyOf(operations);
        others = List.copyOf(others);
    }

    /**
     * Holds a database against one in which the same migrations were replayed. Both are left as they were; temporary
     * tables are made in the replayed one alone.
     *
     * @param part what of them is compared; every schema of the replayed one where it names none
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
        operations.addAll(SchemaDiff.between(comparable, pair.actual(), actual, ServerVersion.of(live)));
        List<UnmodelledObject> known =
                part.compared(UnmodelledObjects.read(replayed, expectedScope), expectedScope.defaultSchema());
        List<UnmodelledObject> there = part.compared(UnmodelledObjects.read(live, scope), scope.defaultSchema());
        return new Drift(operations, UnmodelledDifferences.between(withoutForeign(there, known), known));
    }

    /** Without what belongs to the whole database and no migration makes: its owner may have put it there for all. */
    private static List<UnmodelledObject> withoutForeign(List<UnmodelledObject> objects, List<UnmodelledObject> known) {
        Set<String> names = known.stream().map(UnmodelledObject::toString).collect(Collectors.toSet());
        return objects.stream()
                .filter(object -> !object.wide() || names.contains(object.toString()))
                .toList();
    }

    /** The views that no migration makes, those over others first. */
    private static List<Operation> unknownViews(Schema actual, Schema expected) {
        Set<QualifiedName> known = expected.views().stream().map(View::name).collect(Collectors.toSet());
        List<Operation> drops = new ArrayList<>();
        actual.views().stream()
                .filter(view -> !known.contains(view.name()))
                .forEach(view -> drops.add(0, new DropView(view.name(), view.materialized(), view)));
        return drops;
    }

    /** Whether the database is what its migrations make. */
    public boolean isEmpty() {
        return operations.isEmpty() && others.isEmpty();
    }
}
