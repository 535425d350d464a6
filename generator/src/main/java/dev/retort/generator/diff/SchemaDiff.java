package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The difference between what a database has and what it is to have. */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * The operations that turn {@code actual} into {@code wanted}, in an order that PostgreSQL accepts; their inverses in
     * reverse order lead back.
     *
     * <p>Both schemas are canonical: their expressions are PostgreSQL's own texts. What has no name in {@code wanted}
     * matches whatever is the same under any name. Views that nobody wants are no difference, but those that are in the way
     * are dropped and made again; the order of columns is none either.
     */
    public static List<Operation> between(Schema actual, Schema wanted) {
        return between(actual, wanted, actual, ServerVersion.OLDEST);
    }

    /**
     * The same, where {@code actual} is not all that the database has.
     *
     * @param whole all of it, none of whose names is free
     * @param server what the operations are for; on an older one they do the same with more work
     */
    public static List<Operation> between(Schema actual, Schema wanted, Schema whole, ServerVersion server) {
        Schema from = ImpliedProperties.expanded(actual);
        Schema to = ImpliedProperties.expanded(wanted);
        EnumDiff enums = new EnumDiff(from, to);
        AlterCapabilities capabilities = new AlterCapabilities(enums.rebuilt(), Conversion.among(from, to), server);
        TableDiff tables = new TableDiff(from, to, whole, capabilities);
        List<Operation> operations = new ArrayList<>();
        operations.addAll(NamespaceDiff.between(from.namespaces(), to.namespaces()));
        operations.addAll(enums.operations(tables.changes()));
        operations.addAll(new CompositeDiff(from.composites(), to.composites()).operations(tables.changes()));
        operations.addAll(CastDiff.between(from.casts(), to.casts()));
        operations.addAll(new SequenceDiff(from, to, tables.changes()::keeps).operations());
        operations.addAll(tables.operations());
        operations.addAll(new ViewDiff(from.views(), to.views()).around(operations));
        return OperationOrder.sorted(operations);
    }
}
