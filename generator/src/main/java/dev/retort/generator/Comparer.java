package dev.retort.generator;

import dev.retort.generator.diff.FrozenDefaults;
import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.diff.UnspecifiedSettings;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.SchemaFilter;
import dev.retort.generator.filter.UnmanagedCounterparts;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.impact.Backfills;
import dev.retort.generator.impact.DependentProperties;
import dev.retort.generator.impact.SavedInheritance;
import dev.retort.generator.impact.SavedStatistics;
import dev.retort.generator.rename.ConventionalNameRenames;
import dev.retort.generator.rename.RenamePlan;
import dev.retort.generator.rename.RenamedSchema;
import dev.retort.generator.rename.RenamedViews;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.CanonicalPair;
import dev.retort.postgres.canonical.Canonicalizer;
import dev.retort.postgres.canonical.RenamedViewTexts;
import dev.retort.postgres.canonical.ViewCanonicalizer;
import dev.retort.postgres.catalog.CatalogReader;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.IdentitySequences;
import dev.retort.postgres.catalog.Inheritance;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.postgres.unmanaged.ExtendedStatistics;
import dev.retort.postgres.unmanaged.NameConflicts;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of a comparison: both sides are read, what is called otherwise gets its new names, what is left alone is taken
 * out, the rest is put into the server's own words, and what still differs becomes operations.
 */
final class Comparer {

    private final Connection connection;
    private final Scope part;
    private final CatalogScope scope;
    private final UnmanagedCounterparts occupied;
    private final Auxiliaries auxiliaries;
    private final Schema actual;
    private final Schema wanted;
    private final Canonicalization scratch;

    private Comparer(
            Connection connection,
            Scope part,
            CatalogScope scope,
            UnmanagedCounterparts occupied,
            EntityModel model,
            Schema actual,
            ExpressionServer standIn) {
        this.connection = connection;
        this.part = part;
        this.scope = scope;
        this.occupied = occupied;
        this.auxiliaries = new Auxiliaries(model.auxiliary(), scope.defaultSchema());
        this.actual = actual;
        this.wanted = occupied.without(model.schemaIn(scope.defaultSchema()));
        this.scratch = new Canonicalization(connection, scope, actual, standIn);
    }

    /** Reads what is there. */
    static Comparer read(Connection connection, Scope part, EntityModel model, ExpressionServer standIn)
            throws SQLException {
        CatalogScope scope = part.of(connection, model.schema());
        UnmanagedCounterparts occupied = new UnmanagedCounterparts(NameConflicts.read(connection, scope));
        Schema actual = CatalogReader.read(connection, scope);
        return new Comparer(connection, part, scope, occupied, model, actual, standIn);
    }

    /** Compares it with what is wanted, as a person has decided. */
    Comparison compare(Decisions decisions) throws SQLException {
        SchemaFilter filter = part.filterIn(scope.defaultSchema());
        RenamePlan renames = renames(decisions);
        FilteredSchemas seen = filter.apply(renames.renamed(), wanted);
        CanonicalPair pair = canonical(seen);
        List<Operation> found = operations(renames, pair);
        DependentProperties attached = attached(found, pair.wanted());
        List<Operation> operations =
                Stream.of(found, attached.again()).flatMap(List::stream).toList();
        return new Comparison(
                        scope,
                        filter,
                        part.customizers(),
                        auxiliaries,
                        actual,
                        wanted,
                        seen.unmapped(),
                        occupied.remarks(),
                        operations,
                        List.of(),
                        Backfills.look(connection, pair.actual(), operations),
                        BlockingDependencies.of(connection, operations),
                        attached,
                        List.of())
                .answered(decisions.backfills());
    }

    /** The renames, with the views' texts under the new names as far as the server can say them. */
    private RenamePlan renames(Decisions decisions) throws SQLException {
        RenamePlan renames = RenamePlan.of(decisions.renames(), actual, wanted);
        return renames.withViews(
                actual,
                scratch.ask((there, scopeThere) ->
                        RenamedViewTexts.read(there, scopeThere, renames.operations(), renames.unworded())));
    }

    private CanonicalPair canonical(FilteredSchemas seen) throws SQLException {
        return scratch.ask((there, scopeThere) ->
                Canonicalizer.canonicalize(there, scopeThere, seen.actual(), seen.wanted(), actual));
    }

    private List<Operation> operations(RenamePlan renames, CanonicalPair pair) throws SQLException {
        Schema target = target(pair);
        List<Operation> madeUp = madeUpNames(renames, pair, target);
        List<Operation> difference = auxiliaries.kept(SchemaDiff.between(
                RenamedSchema.after(pair.actual(), madeUp),
                ViewCanonicalizer.comparable(connection, scope, renames.renamed(), target),
                RenamedSchema.after(renames.renamed(), madeUp),
                ServerVersion.of(connection)));
        RenamedViews.expectKnown(difference, renames);
        List<Operation> all = Stream.of(renames.operations(), madeUp, auxiliaries.created(connection, difference))
                .flatMap(List::stream)
                .toList();
        return part.customizers().rewrite(all.isEmpty() ? all : kept(all));
    }

    /** The operations with what keeps statistics and heirs, of which PostgreSQL drops more than is asked for. */
    private List<Operation> kept(List<Operation> operations) throws SQLException {
        return SavedInheritance.around(
                SavedStatistics.around(operations, ExtendedStatistics.read(connection, scope)),
                Inheritance.read(connection, scope));
    }

    private DependentProperties attached(List<Operation> operations, Schema target) throws SQLException {
        return operations.isEmpty()
                ? DependentProperties.NOTHING
                : DependentProperties.to(
                        operations, DependentProperty.read(connection, scope), ServerVersion.of(connection), target);
    }

    /** What is wanted, where it says nothing as it is. */
    private Schema target(CanonicalPair pair) {
        Schema spoken = UnspecifiedSettings.filledIn(pair.wanted(), pair.actual());
        return FrozenDefaults.settled(spoken, pair.actual(), FrozenDefaults.in(wanted));
    }

    /** What takes the made-up names of what hangs on something renamed along. */
    private List<Operation> madeUpNames(RenamePlan renames, CanonicalPair pair, Schema target) throws SQLException {
        return renames.operations().isEmpty()
                ? List.of()
                : new ConventionalNameRenames(renames, actual, IdentitySequences.read(connection))
                        .follow(pair.actual(), target);
    }
}
