package dev.retort.generator;

import dev.retort.generator.extension.ExtensionUse;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Columns of a type that neither the server has nor the operations create, such as {@code longtext}. */
final class UnknownTypes extends PartialVisitor<Void> {

    private static final String SCHEMAS =
            "select n.nspname from pg_type t join pg_namespace n on n.oid = t.typnamespace where t.typname = ? order by 1"
                    + " limit 1";

    private static final String UNKNOWN = "select t from unnest(?) t where pg_catalog.to_regtype(t) is null";

    private final Map<DataType, ColumnName> columns = new LinkedHashMap<>();
    private final Set<String> created = new HashSet<>();

    private UnknownTypes() {}

    /**
     * Checks that the types of new columns exist.
     *
     * @throws EntityModelException when one does not
     */
    static void refuse(Connection connection, List<Operation> operations) throws SQLException {
        UnknownTypes search = new UnknownTypes();
        operations.forEach(operation -> operation.accept(search));
        Map<String, ColumnName> byText = search.columns.entrySet().stream()
                .filter(entry -> !search.created.contains(entry.getKey().name().name()))
                .collect(Collectors.toMap(
                        entry -> TypeSql.type(new DataType(entry.getKey().name(), "", false)),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        LinkedHashMap::new));
        if (byText.isEmpty()) {
            return;
        }
        Set<String> unknown =
                new TreeSet<>(InternalQuery.onRows(connection).list(UNKNOWN, row -> row.getString(1), byText.keySet()));
        Set<String> extensions = ExtensionUse.of(operations).used().keySet().stream()
                .map(name -> TypeSql.type(DataType.of(name)))
                .collect(Collectors.toSet());
        for (Map.Entry<String, ColumnName> use : byText.entrySet()) {
            if (unknown.contains(use.getKey())) {
                refuseOtherSchema(connection, use.getKey(), use.getValue());
                if (!extensions.contains(use.getKey())) {
                    throw new EntityModelException(
                            description(use.getKey(), use.getValue()) + ", which this database does not have",
                            "name a type of PostgreSQL in the mapping (text instead of longtext, for example), or create the"
                                    + " type in a migration first");
                }
            }
        }
    }

    private static void refuseOtherSchema(Connection connection, String type, ColumnName column) throws SQLException {
        List<String> schemas = InternalQuery.on(connection).list(SCHEMAS, row -> row.getString(1), type);
        if (!schemas.isEmpty()) {
            String schema = schemas.get(0);
            throw new EntityModelException(
                    description(type, column) + ", which is not on the search path: it is in the schema " + schema,
                    "write " + schema + "." + type + " in the mapping, or add the schema to the search path of the"
                            + " application and of Retort (currentSchema in the URL)");
        }
    }

    private static String description(String type, ColumnName column) {
        return "the column " + column.table() + "." + column.column() + " has the type " + type;
    }

    @Override
    protected Void visitOther(Operation operation) {
        if (operation.subject().kind() == Kind.TYPE) {
            created.add(operation.result().name().name());
        }
        return null;
    }

    @Override
    public Void visit(CreateTable operation) {
        created.add(operation.table().name().name());
        operation.table().columns().forEach(column -> add(operation.table().name(), column));
        return null;
    }

    @Override
    public Void visit(AddColumn operation) {
        return add(operation.table(), operation.column());
    }

    @Override
    public Void visit(AlterColumn operation) {
        return add(operation.table(), operation.after());
    }

    /** A statement of the author may create what it mentions. */
    @Override
    public Void visit(Execute operation) {
        SqlTokenizer.of(operation.sql()).forEach(token -> created.add(token.value()));
        return null;
    }

    private Void add(QualifiedName table, Column column) {
        columns.putIfAbsent(new DataType(column.type().name(), "", false), new ColumnName(table, column.name()));
        return null;
    }
}
