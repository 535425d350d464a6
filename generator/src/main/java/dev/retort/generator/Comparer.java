package dev.retort.generator;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.FrozenDefaults;
import dev.retort.generator.diff.SchemaDiff;
import dev.retort.generator.filter.FilteredSchemas;
import dev.retort.generator.filter.OtherUnits;
import dev.retort.generator.filter.SharedNames;
import dev.retort.generator.filter.UnmanagedCounterparts;
import dev.retort.generator.filter.UnmappedIndexes;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.impact.Backfills;
import dev.retort.generator.impact.DependentProperties;
import dev.retort.generator.impact.GeneratorAdvances;
import dev.retort.generator.impact.RecreatedParts;
import dev.retort.generator.impact.SavedInheritance;
import dev.retort.generator.impact.SavedStatistics;
import dev.retort.generator.impact.UnknownBackfillException;
import dev.retort.generator.rename.ConventionalNameRenames;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.rename.RenameException;
import dev.retort.generator.rename.RenamePlan;
import dev.retort.generator.rename.RenamedViews;
import dev.retort.generator.rename.ReplacedSequences;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.ViewCanonicalizer;
import dev.retort.postgres.catalog.CatalogScope;
import dev.retort.postgres.catalog.CreatedCastQuery;
import dev.retort.postgres.catalog.IdentitySequences;
import dev.retort.postgres.catalog.Inheritance;
import dev.retort.postgres.rows.TypeTrials;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.unmanaged.BlockingDependencies;
import dev.retort.postgres.unmanaged.BlockingPart;
import dev.retort.postgres.unmanaged.DependentProperty;
import dev.retort.postgres.unmanaged.ExtendedStatistics;
import dev.retort.postgres.unmanaged.NameConflicts;
import dev.retort.postgres.unmanaged.RelationPartQuery;
import dev.retort.postgres.unmanaged.ReplicatedChanges;
import dev.retort.postgres.unmanaged.ReplicatedTables;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a database, which it leaves as it is, with its entities. */
public final class Comparer {

    private final Connection connection;
    private final ComparisonRules rules;
    private final Sides read;
    private final boolean ofEntities;
    private final CreatedCasts casts;
    private final List<String> remarks;
    private final Canonicalization canonicalization;

    private Comparer(
            Connection connection,
            ComparisonRules rules,
            Sides read,
            boolean ofEntities,
            CreatedCasts casts,
            List<String> remarks,
            Canonicalization canonicalization) {
        this.connection = connection;
        this.rules = rules;
        this.read = read;
        this.ofEntities = ofEntities;
        this.casts = casts;
        this.remarks = remarks;
        this.canonicalization = canonicalization;
    }

    /**
     * Reads both sides, for a database without views that migrations created.
     *
     * @param substitute the server for expressions if the connection cannot create temporary tables
     * @throws EntityModelException when two tables of the entities are one in this database
     */
    public static Comparer read(Connection connection, Scope scope, EntityModel model, ExpressionServer substitute)
            throws SQLException {
        return read(DatabaseCatalog.read(connection, scope), scope, model, substitute, Set::of, Map::of);
    }

    /**
     * Compares a catalog that is already read.
     *
     * @param substitute the server for expressions if the connection cannot create temporary tables
     * @param migratedViews the views that migrations created, which give way to tables that have their names; only read
     *     if the database has views
     * @param otherUnits the objects of the other persistence units of the class path, by the name of the unit; only read
     *     if the database has an object that no entity maps
     * @throws EntityModelException when two tables of the entities are one in this database
     */
    public static Comparer read(
            DatabaseCatalog database,
            Scope scope,
            EntityModel model,
            ExpressionServer substitute,
            Supplier<Set<QualifiedName>> migratedViews,
            Supplier<Map<String, Schema>> otherUnits)
            throws SQLException {
        Connection connection = database.connection();
        CatalogScope catalog = scope.catalogScope(connection, model.schema());
        SharedNames.in(model.schema()).ifPresent(shared -> {
            throw new EntityModelException(
                    "the mappings give the name " + shared.name() + " to two objects: " + shared.first() + " and "
                            + shared.second()
                            + "; in a schema of PostgreSQL, tables, sequences and indexes share their names",
                    "give one of them another name");
        });
        Schema actual = database.schemaIn(catalog);
        OtherUnits others = new OtherUnits(
                otherUnits,
                actual,
                model.schema(),
                catalog.defaultSchema(),
                object -> scope.compares(object, catalog.defaultSchema()));
        ComparisonRules rules = new ComparisonRules(
                catalog,
                scope.schemaFilter(catalog.defaultSchema(), others::map),
                scope.customizers(),
                new Auxiliaries(model.auxiliary(), catalog.defaultSchema()),
                model.details().withDefaultSchema(catalog.defaultSchema()));
        NameConflicts conflicts = NameConflicts.read(connection, catalog);
        Set<QualifiedName> replaceable = conflicts.relations().stream().anyMatch(NameConflicts.Relation::isView)
                ? replaceable(migratedViews.get(), rules)
                : Set.of();
        UnmanagedCounterparts unmanaged = new UnmanagedCounterparts(conflicts, replaceable::contains);
        Schema wanted = unmanaged.without(model.schemaIn(catalog.defaultSchema()));
        return new Comparer(
                connection,
                rules,
                new Sides(actual, wanted),
                !model.hibernate().isEmpty(),
                CreatedCastQuery.read(connection, catalog),
                Stream.concat(unmanaged.remarks().stream(), others.remarks().stream())
                        .toList(),
                new Canonicalization(connection, catalog, actual, substitute));
    }

    /** The views that give way to tables: those that migrations created, except those of read-only entities. */
    private static Set<QualifiedName> replaceable(Set<QualifiedName> migratedViews, ComparisonRules rules) {
        return migratedViews.stream()
                .map(view -> view.unqualifiedIn(rules.scope().defaultSchema()))
                .filter(view -> !rules.details().readOnly().contains(view))
                .collect(Collectors.toSet());
    }

    /**
     * Compares both sides under the decisions that only a person can make.
     *
     * @throws RenameException when a rename names an object that does not exist
     * @throws UnknownBackfillException when a value is for a column that gets none
     */
    public Comparison compare(Decisions decisions) throws SQLException {
        RenamePlan renames = plan(decisions.renames());
        Sides existing = read.renamed(renames);
        UnmappedIndexes indexes = new UnmappedIndexes(existing.actual());
        Sides renamed = (ofEntities ? new Sides(existing.actual(), indexes.keptIn(existing.wanted())) : existing)
                .withMentioned(rules.auxiliaries());
        FilteredSchemas visible = renamed.filtered(rules.filter());
        Sides canonical = Sides.of(visible).canonical(canonicalization);
        Sides completed = canonical.completed(FrozenDefaults.in(read.wanted()), rules.details());
        List<String> kept = new ArrayList<>(indexes.remarks());
        List<Operation> operations = operations(renames, completed);
        for (UsedObjects used = used(operations); !used.isEmpty(); used = used(operations)) {
            kept.addAll(used.remarks());
            renamed = renamed.with(used, rules.scope().defaultSchema());
            completed = completed.with(used, rules.scope().defaultSchema());
            operations = operations(renames, completed);
        }
        UnknownTypes.refuse(connection, operations);
        kept.addAll(extensionRemarks(operations));
        operations = GeneratorAdvances.among(operations, rules.details().generators(), completed.wanted());
        DependentProperties lost = lostProperties(operations, canonical.wanted());
        Sides both = new Sides(read.actual(), renamed.wanted());
        TypeConversions conversions = Conversion.effects(both.actual(), both.wanted(), casts);
        Findings findings = findings(operations, conversions, lost, canonical.actual(), visible, kept);
        return Comparison.of(rules, both, findings, decisions.backfills());
    }

    private List<Operation> operations(RenamePlan renames, Sides completed) throws SQLException {
        List<Operation> nameChanges = conventionalNameChanges(renames, completed);
        return customized(renames, nameChanges, difference(renames, nameChanges, completed));
    }

    private UsedObjects used(List<Operation> operations) throws SQLException {
        return UsedObjects.among(connection, operations);
    }

    private RenamePlan plan(List<Rename> renames) throws SQLException {
        return canonicalization.withViewTexts(RenamePlan.of(renames, read.actual(), read.wanted()));
    }

    /** Renames the objects that are named by convention after a table or column that is renamed. */
    private List<Operation> conventionalNameChanges(RenamePlan renames, Sides sides) throws SQLException {
        return renames.operations().isEmpty()
                ? List.of()
                : new ConventionalNameRenames(renames, read.actual(), IdentitySequences.read(connection))
                        .follow(sides.actual(), sides.wanted(), SchemaDiff.between(sides.actual(), sides.wanted()));
    }

    private List<Operation> difference(RenamePlan renames, List<Operation> nameChanges, Sides sides)
            throws SQLException {
        Sides named = sides.renamed(nameChanges);
        Schema existing = read.renamed(renames).renamed(nameChanges).actual();
        Schema wanted = ViewCanonicalizer.comparable(connection, rules.scope(), renames.renamed(), named.wanted());
        List<Operation> difference = rules.auxiliaries()
                .withoutDrops(SchemaDiff.between(
                        named.actual(), wanted, existing, ServerVersion.of(connection), rules.details(), casts));
        RenamedViews.expectKnown(difference, renames);
        return difference.stream().anyMatch(operation -> operation.is(Action.RENAME, Kind.SEQUENCE))
                ? new ReplacedSequences(renames, IdentitySequences.read(connection)).existing(difference)
                : difference;
    }

    /** All operations in their order, as the project's customizers leave them. */
    private List<Operation> customized(RenamePlan renames, List<Operation> nameChanges, List<Operation> difference)
            throws SQLException {
        List<Operation> operations = Stream.of(
                        renames.operations(),
                        nameChanges,
                        rules.auxiliaries()
                                .withCreations(
                                        connection,
                                        difference,
                                        Stream.concat(renames.operations().stream(), nameChanges.stream())
                                                .toList()))
                .flatMap(List::stream)
                .toList();
        return rules.customizers()
                .rewrite(operations.isEmpty() ? operations : withDependents(withExtensions(operations)));
    }

    private List<Operation> withExtensions(List<Operation> operations) throws SQLException {
        return MissingExtensions.of(connection, operations).createdBefore(operations);
    }

    /** The remarks about the extensions that the operations need, whether they create them or not. */
    private List<String> extensionRemarks(List<Operation> operations) throws SQLException {
        return MissingExtensions.of(
                        connection,
                        operations.stream()
                                .filter(operation -> !operation.is(Action.CREATE, Kind.EXTENSION))
                                .toList())
                .remarks();
    }

    /** Restores the statistics and the inheritance that PostgreSQL drops together with a column or table. */
    private List<Operation> withDependents(List<Operation> operations) throws SQLException {
        return SavedInheritance.around(
                SavedStatistics.around(
                        withRecreatedParts(operations), ExtendedStatistics.read(connection, rules.scope())),
                Inheritance.read(connection, rules.scope()));
    }

    /** Drops and creates again the triggers, policies, rules and exclusion constraints that block a change. */
    private List<Operation> withRecreatedParts(List<Operation> operations) throws SQLException {
        List<BlockingPart> blocking = BlockingDependencies.parts(connection, operations);
        return blocking.isEmpty() ? operations : recreatedParts().around(operations, blocking);
    }

    private RecreatedParts recreatedParts() throws SQLException {
        return new RecreatedParts(
                RelationPartQuery.read(connection, rules.scope()), DependentProperty.read(connection, rules.scope()));
    }

    private DependentProperties lostProperties(List<Operation> operations, Schema wanted) throws SQLException {
        return operations.isEmpty()
                ? DependentProperties.NOTHING
                : DependentProperties.to(
                        operations,
                        DependentProperty.read(connection, rules.scope()),
                        ServerVersion.of(connection),
                        wanted);
    }

    private Findings findings(
            List<Operation> operations,
            TypeConversions conversions,
            DependentProperties lost,
            Schema actual,
            FilteredSchemas visible,
            List<String> kept)
            throws SQLException {
        List<Operation> all = Stream.of(operations, lost.restoringOperations())
                .flatMap(List::stream)
                .toList();
        return new Findings(
                all,
                Backfills.readFacts(connection, actual, all),
                conversions,
                TypeTrials.of(connection, rules.scope(), all, conversions::isUncertain),
                BlockingDependencies.of(connection, all),
                all.isEmpty() ? List.of() : ReplicatedChanges.among(all, ReplicatedTables.read(connection)),
                lost,
                visible.unmapped(),
                Stream.concat(remarks.stream(), kept.stream()).toList());
    }
}
