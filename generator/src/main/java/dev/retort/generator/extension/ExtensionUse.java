package dev.retort.generator.extension;

import dev.retort.generator.sql.SqlReferences;
import dev.retort.operation.Action;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateIndex;
import dev.retort.operation.CreateTable;
import dev.retort.operation.CreateType;
import dev.retort.operation.Execute;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.PartialVisitor;
import dev.retort.postgres.SqlToken;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.schema.CheckConstraint;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Generated;
import dev.retort.schema.Index;
import dev.retort.schema.IndexElement;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The extensions that operations use and create.
 *
 * @param used the names of objects that belong to known extensions and that the operations use without creating them,
 *     each with the name of its extension
 * @param created the extensions that the operations create
 */
public record ExtensionUse(Map<QualifiedName, String> used, Set<String> created) {

    public ExtensionUse {
        used = Map.copyOf(used);
        created = Set.copyOf(created);
    }

    /** Finds what these operations use. */
    public static ExtensionUse of(Collection<Operation> operations) {
        Search search = new Search();
        operations.forEach(operation -> operation.accept(search));
        search.used.keySet().removeIf(name -> search.own.contains(name.name()));
        return new ExtensionUse(search.used, search.created);
    }

    /** Collects the names. */
    private static final class Search extends PartialVisitor<Boolean> {

        private final Map<QualifiedName, String> used = new TreeMap<>();
        private final Set<String> created = new TreeSet<>();
        private final Set<String> own = new TreeSet<>();
        private final Set<String> ownTables = new TreeSet<>();

        @Override
        protected Boolean visitOther(Operation operation) {
            if (operation.is(Action.CREATE, Kind.EXTENSION)) {
                return created.add(operation.subject().name().name());
            }
            return operation.is(Action.CREATE, Kind.TYPE)
                    && own.add(operation.subject().name().name());
        }

        @Override
        public Boolean visit(CreateType operation) {
            operation.type().attributes().forEach(attribute -> use(attribute.type()));
            return visitOther(operation);
        }

        @Override
        public Boolean visit(CreateTable operation) {
            operation.table().columns().forEach(this::use);
            operation.table().checks().forEach(this::use);
            operation.table().indexes().forEach(this::use);
            operation.table().foreignKeys().forEach(this::use);
            ownTables.add(operation.table().name().name());
            return true;
        }

        @Override
        public Boolean visit(AddColumn operation) {
            return use(operation.column());
        }

        @Override
        public Boolean visit(AlterColumn operation) {
            return use(operation.after());
        }

        @Override
        public Boolean visit(AddConstraint operation) {
            return operation.constraint() instanceof ForeignKey key
                    ? use(key)
                    : operation.constraint() instanceof CheckConstraint check && use(check);
        }

        @Override
        public Boolean visit(CreateIndex operation) {
            return use(operation.index());
        }

        @Override
        public Boolean visit(Execute operation) {
            created.addAll(created(operation.sql()));
            SqlReferences.inStatement(operation.sql()).types().forEach(this::useAny);
            return true;
        }

        private Boolean use(Column column) {
            use(column.type());
            Generated generated = column.generated();
            useExpression(column.defaultSql());
            useExpression(generated == null ? null : generated.expression());
            return true;
        }

        private Boolean use(ForeignKey key) {
            QualifiedName table = key.referencedTable();
            if (KnownExtensions.isTable(table.name()) && !ownTables.contains(table.name())) {
                add(table);
            }
            return true;
        }

        private Boolean use(CheckConstraint check) {
            useExpression(check.expression());
            return true;
        }

        private Boolean use(Index index) {
            if (KnownExtensions.isAccessMethod(index.method())) {
                add(QualifiedName.of(index.method()));
            }
            useExpression(index.predicate());
            for (IndexElement element : index.elements()) {
                if (element.expression()) {
                    useExpression(element.text());
                }
                Stream.ofNullable(element.operatorClass())
                        .map(text -> SqlTokenizer.of(text).get(0).value())
                        .filter(KnownExtensions::isOperatorClass)
                        .forEach(name -> add(QualifiedName.of(name)));
            }
            return true;
        }

        private void use(DataType type) {
            useType(type.name());
        }

        private void useExpression(@Nullable String sql) {
            if (sql != null) {
                SqlReferences.inExpression(sql).types().forEach(this::useAny);
            }
        }

        private void useType(QualifiedName type) {
            if (KnownExtensions.isType(type.name())) {
                add(type);
            }
        }

        /** Uses a name that is that of a type or of a function. */
        private void useAny(QualifiedName name) {
            useType(name);
            if (KnownExtensions.isFunction(name.name())) {
                add(name);
            }
        }

        private void add(QualifiedName name) {
            KnownExtensions.of(name.name()).ifPresent(extension -> used.put(name, extension));
        }
    }

    /** The extensions that a statement creates, or several with semicolons between. */
    private static List<String> created(String sql) {
        List<SqlToken> tokens = SqlTokenizer.of(sql);
        List<String> created = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (SqlToken.areAt(tokens, i, "create", "extension")) {
                int name = SqlToken.areAt(tokens, i + 2, "if", "not", "exists") ? i + 5 : i + 2;
                tokens.stream().skip(name).limit(1).map(SqlToken::value).forEach(created::add);
            }
        }
        return created;
    }
}
