package dev.retort.generator.shadow;

import dev.retort.Remedy;
import dev.retort.RetortException;
import dev.retort.generator.extension.ExtensionUse;
import dev.retort.generator.extension.KnownExtensions;
import dev.retort.operation.Action;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.SqlTokenizer;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.postgres.catalog.ExtensionInventory.Offer;
import dev.retort.runner.MigrationFailedException;
import dev.retort.schema.Extension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The extensions of a shadow. Before operations run, the shadow gets the extensions that they use without creating them,
 * and loses those that they create. It also gets the roles that their policies name.
 */
public final class ShadowExtensions {

    /** Errors that a missing extension can cause: an unknown object, or an extension that the server does not have. */
    private static final Set<String> CAUSED =
            Set.of("42704", "42883", "42P01", "3F000", /* not available */ "0A000", /* no control file */ "58P01");

    private final Set<String> absent = new TreeSet<>();

    private ShadowExtensions() {}

    /**
     * Prepares a shadow.
     *
     * @param connection a connection to the shadow, in auto-commit mode
     * @param live the extensions of the live database that the shadow stands for, in the order of their dependencies
     * @param operations the operations that are to run there
     */
    public static ShadowExtensions prepare(
            Connection connection, List<Extension> live, Collection<Operation> operations) throws SQLException {
        ShadowExtensions extensions = new ShadowExtensions();
        ExtensionUse use = ExtensionUse.of(operations);
        clear(connection, use, operations);
        ShadowRoles.create(connection, operations);
        ExtensionInventory inventory = ExtensionInventory.read(connection);
        needed(live, use).forEach((name, schema) -> extensions.create(connection, inventory, name, schema));
        use.created().stream()
                .filter(name -> inventory.offer(name).isEmpty() && !inventory.has(name))
                .forEach(extensions.absent::add);
        return extensions;
    }

    /** Drops the extensions and empty schemas that the operations create, if the role may create them again. */
    private static void clear(Connection connection, ExtensionUse use, Collection<Operation> operations)
            throws SQLException {
        ExtensionInventory inventory = ExtensionInventory.read(connection);
        inventory.installed().stream()
                .map(Extension::name)
                .filter(use.created()::contains)
                .filter(name -> inventory.offer(name).stream().anyMatch(Offer::permitted))
                .forEach(name -> tryExecute(connection, "drop extension " + Identifiers.quote(name)));
        operations.stream()
                .filter(operation -> operation.is(Action.CREATE, Kind.SCHEMA))
                .map(operation -> Identifiers.quote(operation.subject().name().name()))
                .forEach(schema -> tryExecute(connection, "drop schema if exists " + schema));
    }

    /** The extensions that must exist before the operations, each with its schema. */
    private static Map<String, String> needed(List<Extension> live, ExtensionUse use) {
        Map<String, String> needed = new LinkedHashMap<>();
        live.forEach(extension -> needed.put(extension.name(), extension.schema() == null ? "" : extension.schema()));
        use.used().forEach((object, extension) -> needed.putIfAbsent(extension, object.schema()));
        needed.keySet().removeAll(use.created());
        return needed;
    }

    private void create(Connection connection, ExtensionInventory inventory, String name, String schema) {
        if (inventory.has(name)) {
            return;
        }
        String quoted = Identifiers.quote(schema);
        boolean isCreated = inventory.offer(name).isPresent()
                && (schema.isEmpty() || tryExecute(connection, "create schema if not exists " + quoted))
                && tryExecute(
                        connection,
                        "create extension if not exists " + Identifiers.quote(name)
                                + (schema.isEmpty() ? "" : " schema " + quoted) + " cascade");
        if (!isCreated) {
            absent.add(name);
        }
    }

    private static boolean tryExecute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Checks that a failure on the shadow is not due to an extension that it lacks.
     *
     * @throws ShadowException if it is
     */
    public void requireFor(RetortException failure) {
        if (failure instanceof MigrationFailedException failed) {
            requireFor(failed.sqlState(), failed.serverMessage(), failed.statement());
        }
    }

    /**
     * Checks that a statement was not refused because of an extension that the shadow lacks.
     *
     * @throws ShadowException if it was
     */
    public void requireFor(String sqlState, String message, @Nullable String statement) {
        if (!absent.isEmpty() && CAUSED.contains(sqlState)) {
            List<String> named = named(message + " " + (statement == null ? "" : statement));
            throw lacks(named.isEmpty() ? List.copyOf(absent) : named);
        }
    }

    /** The absent extensions that a text mentions, by their own name or that of one of their objects. */
    private List<String> named(String text) {
        Set<String> words = SqlTokenizer.of(text.replace('\'', ' ')).stream()
                .flatMap(token -> Optional.of(token.value()).filter(value -> token.isName()).stream())
                .collect(Collectors.toSet());
        List<String> named = new ArrayList<>();
        absent.stream()
                .filter(extension -> words.contains(extension)
                        || words.stream().anyMatch(word -> KnownExtensions.of(word)
                                .filter(extension::equals)
                                .isPresent()))
                .forEach(named::add);
        return named;
    }

    private static ShadowException lacks(List<String> extensions) {
        boolean one = extensions.size() == 1;
        return new ShadowException(
                "the shadow has no " + (one ? "extension " : "extensions ") + String.join(", ", extensions),
                new Remedy.ChangeSetting("shadow", "an empty database on a server that has " + (one ? "it" : "them")));
    }
}
