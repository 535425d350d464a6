package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.mapping.MappingDetails;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.type.CreatedCasts;
import dev.retort.schema.CompositeType;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the operations that turn the schema of a database into the wanted schema. */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * The operations that turn {@code actual} into {@code wanted}, in an order that PostgreSQL accepts. Their inverses
     * in reverse order are the downgrade.
     *
     * <p>Both schemas are canonical: their expressions are PostgreSQL's own texts. An object without a name in
     * {@code wanted} matches an equal object under any name. Views that are not wanted are kept; views that block an
     * operation are dropped and created again. The order of columns is ignored.
     */
    public static List<Operation> between(Schema actual, Schema wanted) {
        return between(actual, wanted, actual, ServerVersion.OLDEST, MappingDetails.NONE);
    }

    /**
     * The same operations for an {@code actual} that is only a part of the database.
     *
     * @param whole the whole database, whose names are all taken
     * @param server the version of the server; on an older version the operations do the same with more steps
     * @param details the details of the mapping that the wanted schema does not have
     */
    public static List<Operation> between(
            Schema actual, Schema wanted, Schema whole, ServerVersion server, MappingDetails details) {
        return between(actual, wanted, whole, server, details, CreatedCasts.NONE);
    }

    /**
     * The same operations for a database with casts that extensions and users created.
     *
     * @param casts the casts
     */
    public static List<Operation> between(
            Schema actual,
            Schema wanted,
            Schema whole,
            ServerVersion server,
            MappingDetails details,
            CreatedCasts casts) {
        Schema from = ImpliedProperties.expanded(actual);
        Schema to = ImpliedProperties.expanded(wanted);
        EnumDiff enums = new EnumDiff(from, to);
        AlterCapabilities capabilities = new AlterCapabilities(
                enums.rebuilt(), replacedTypes(from, to), Conversion.among(from, to, details, casts), server);
        TableDiff tables = new TableDiff(from, to, whole, capabilities);
        List<Operation> operations = new ArrayList<>();
        operations.addAll(NamespaceDiff.between(from.namespaces(), to.namespaces()));
        operations.addAll(enums.operations(tables.changes()));
        operations.addAll(new CompositeDiff(from.composites(), to.composites(), capabilities.conversion())
                .operations(tables.changes()));
        operations.addAll(CastDiff.between(from.casts(), to.casts()));
        operations.addAll(new SequenceDiff(from, to, tables.changes()::keeps).operations());
        operations.addAll(tables.operations());
        operations.addAll(new ViewDiff(from.views(), to.views(), to.tables()).around(operations));
        return OperationOrder.sorted(ColumnReplacement.in(operations, from, to));
    }

    /** The names that an enumerated type has on one side and a composite type on the other. */
    private static Set<QualifiedName> replacedTypes(Schema from, Schema to) {
        Set<QualifiedName> names = common(from.enums(), EnumType::name, to.composites(), CompositeType::name);
        names.addAll(common(from.composites(), CompositeType::name, to.enums(), EnumType::name));
        return names;
    }

    private static <A, B> Set<QualifiedName> common(
            List<A> first,
            Function<A, QualifiedName> nameOfFirst,
            List<B> second,
            Function<B, QualifiedName> nameOfSecond) {
        Set<QualifiedName> names = first.stream().map(nameOfFirst).collect(Collectors.toSet());
        names.retainAll(second.stream().map(nameOfSecond).collect(Collectors.toSet()));
        return names;
    }
}
