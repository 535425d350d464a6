package dev.retort.generator.hibernate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
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
import org.hibernate.mapping.ForeignKey;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/**
 * The calls that are spelled differently from one version of Hibernate to another, or that older ones do not have.
 *
 * <p>This package is compiled against Retort's own version and runs on the application's, 6.6 to 7.4.
 */
final class HibernateApi {

    private HibernateApi() {}

    /** 6.6 has getters where later versions have a record. */
    static @Nullable Identifier schemaOf(Namespace namespace) {
        return (Identifier) call(namespace.getPhysicalName(), "schema", "getSchema");
    }

    /** 6.6 has only the map. */
    @SuppressWarnings("unchecked")
    static Collection<ForeignKey> foreignKeysOf(Table table) {
        Object keys = call(table, "getForeignKeyCollection", "getForeignKeys");
        if (keys == null) {
            return List.of();
        }
        return (Collection<ForeignKey>) (keys instanceof Map<?, ?> map ? map.values() : keys);
    }

    /** From 7.4 on. */
    static @Nullable String extraDeclarationsOf(Table table) {
        return (String) call(table, "getExtraDeclarations");
    }

    /** What stands behind a column, table, constraint, index or sequence; from 7.0 on. */
    static @Nullable String optionsOf(Object mapped) {
        return (String) call(mapped, "getOptions");
    }

    /** Whether the dialect writes NOT NULL after an expression; before 7.4 all do. */
    static boolean supportsNotNullAfterGeneratedAs(Dialect dialect) {
        return !Boolean.FALSE.equals(call(dialect, "supportsNotNullAfterGeneratedAs"));
    }

    static List<String> initCommandsOf(Table table, SqlStringGenerationContext context) {
        return table.getInitCommands(context).stream()
                .flatMap(command -> statementsOf(command).stream())
                .toList();
    }

    /** 6.6 has a getter where later versions have a record. */
    static List<String> statementsOf(InitCommand command) {
        String[] statements = (String[]) call(command, "initCommands", "getInitCommands");
        return statements == null ? List.of() : Arrays.asList(statements);
    }

    /** The class among these that this version has first. */
    static Object newestOf(String... classes) {
        for (String name : classes) {
            try {
                return Class.forName(name).getDeclaredConstructor().newInstance();
            } catch (ClassNotFoundException e) {
                // An older one has the next.
            } catch (ReflectiveOperationException e) {
                throw new HibernateException("cannot make a " + name, e);
            }
        }
        throw new HibernateException("this Hibernate has none of " + List.of(classes));
    }

    /** Calls the first of these methods that there is; null where there is none. */
    private static @Nullable Object call(Object target, String... names) {
        for (String name : names) {
            try {
                return invoke(target.getClass().getMethod(name), target);
            } catch (NoSuchMethodException e) {
                // An older one has the next, or none.
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
