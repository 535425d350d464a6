package dev.retort.generator.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.InitCommand;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.dialect.Dialect;
import org.hibernate.generator.Generator;
import org.hibernate.mapping.AggregateColumn;
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.hibernate.tool.schema.internal.StandardTableExporter;
import org.jspecify.annotations.Nullable;

/**
 * Calls methods whose names depend on the version of Hibernate, or that older versions do not have.
 *
 * <p>This package is compiled against the tool's own version and runs on the application's version, 6.6 to 8.0.
 */
final class HibernateApi {

    private HibernateApi() {}

    /** The schema of a namespace. 6.6 has getters where later versions have a record. */
    static @Nullable Identifier schemaOf(Namespace namespace) {
        return (Identifier) call(namespace.getPhysicalName(), "schema", "getSchema");
    }

    /** The foreign keys of a table. 6.6 has only the map. */
    @SuppressWarnings("unchecked")
    static Collection<ForeignKey> foreignKeysOf(Table table) {
        Object keys = call(table, "getForeignKeyCollection", "getForeignKeys");
        if (keys == null) {
            return List.of();
        }
        return (Collection<ForeignKey>) (keys instanceof Map<?, ?> map ? map.values() : keys);
    }

    /** The member of the class behind a value, which exists from 7.0 on. */
    static @Nullable Object memberDetailsOf(Value value) {
        return call(value, "getMemberDetails");
    }

    /** The extra declarations of a table, which exist from 7.4 on. */
    static @Nullable String extraDeclarationsOf(Table table) {
        return (String) call(table, "getExtraDeclarations");
    }

    /** The text after a column, table, constraint, index or sequence, which exists from 7.0 on. */
    static @Nullable String optionsOf(Object mapped) {
        return (String) call(mapped, "getOptions");
    }

    /** Whether the dialect writes NOT NULL after a generation expression. Before 7.4, all dialects do. */
    static boolean supportsNotNullAfterGeneratedAs(Dialect dialect) {
        return !Boolean.FALSE.equals(call(dialect, "supportsNotNullAfterGeneratedAs"));
    }

    /**
     * The generator of a key or of a part of one; null if it has none, or if it cannot be created without a session
     * factory. 6.6 has another parameter, which is not needed for the generators of JPA. 7.0 registers the generator's
     * objects and first rows with the metadata once more: read the schema first.
     */
    static @Nullable Generator generatorOf(
            KeyValue key, @Nullable RootClass root, @Nullable Property property, SqlStringGenerationContext context) {
        Dialect dialect = context.getDialect();
        try {
            for (Method method : key.getClass().getMethods()) {
                boolean isNew = method.getName().equals("createGenerator") && method.getParameterCount() == 4;
                if (isNew) {
                    return (Generator) method.invoke(key, dialect, root, property, settings(method, context));
                }
            }
            for (Method method : key.getClass().getMethods()) {
                if (method.getName().equals("createGenerator") && method.getParameterCount() == 3) {
                    return (Generator) method.invoke(key, null, dialect, root);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** The default names and the context for a generator, of a type that 6.6 does not have. */
    private static Object settings(Method createGenerator, SqlStringGenerationContext context) {
        Class<?> type = createGenerator.getParameterTypes()[3];
        return Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(context) ? context : null);
    }

    /** Lets an exporter write the check of an embeddable in one column, for which it has no public method. */
    static void applyAggregateColumnCheck(StandardTableExporter exporter, StringBuilder text, AggregateColumn column) {
        try {
            Method method = StandardTableExporter.class.getDeclaredMethod(
                    "applyAggregateColumnCheck", StringBuilder.class, AggregateColumn.class);
            method.setAccessible(true);
            method.invoke(exporter, text, column);
        } catch (ReflectiveOperationException e) {
            throw new HibernateException("cannot write the check of column " + column.getName(), e);
        }
    }

    static List<String> initCommandsOf(Table table, SqlStringGenerationContext context) {
        return table.getInitCommands(context).stream()
                .flatMap(command -> statementsOf(command).stream())
                .toList();
    }

    /** The statements of an init command. 6.6 has a getter where later versions have a record. */
    static List<String> statementsOf(InitCommand command) {
        String[] statements = (String[]) call(command, "initCommands", "getInitCommands");
        return statements == null ? List.of() : Arrays.asList(statements);
    }

    /** An instance of the first of these classes that this version has. */
    static Object newestOf(String... classes) {
        for (String name : classes) {
            try {
                return Class.forName(name).getDeclaredConstructor().newInstance();
            } catch (ClassNotFoundException e) {
                // An older version has the next class.
            } catch (ReflectiveOperationException e) {
                throw new HibernateException("cannot instantiate " + name, e);
            }
        }
        throw new HibernateException("this version of Hibernate has none of the classes " + List.of(classes));
    }

    /** Calls the first of these methods that exists; returns null if none does. */
    private static @Nullable Object call(Object target, String... names) {
        for (String name : names) {
            try {
                return invoke(target.getClass().getMethod(name), target);
            } catch (NoSuchMethodException e) {
                // An older version has the next method, or none.
            }
        }
        return null;
    }

    private static @Nullable Object invoke(Method method, Object target) {
        try {
            method.setAccessible(true);
            return method.invoke(target);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException failure
                    ? failure
                    : new HibernateException(String.valueOf(e.getCause()), e.getCause());
        } catch (IllegalAccessException e) {
            throw new HibernateException("cannot call " + method, e);
        }
    }
}
