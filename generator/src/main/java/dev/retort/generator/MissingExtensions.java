package dev.retort.generator;

import dev.retort.generator.extension.ExtensionUse;
import dev.retort.operation.Action;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.postgres.InternalQuery;
import dev.retort.postgres.catalog.ExtensionInventory;
import dev.retort.schema.Extension;
import dev.retort.schema.Namespace;
import dev.retort.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The extensions that operations use, and that neither the database has nor the operations create. */
final class MissingExtensions {

    private final ExtensionInventory inventory;
    private final Set<String> schemas;

    /** The object for which each extension is needed, by the name of the extension. */
    private final Map<String, QualifiedName> needed;

    private MissingExtensions(ExtensionInventory inventory, Set<String> schemas, Map<String, QualifiedName> needed) {
        this.inventory = inventory;
        this.schemas = schemas;
        this.needed = needed;
    }

    static MissingExtensions of(Connection connection, List<Operation> operations) throws SQLException {
        ExtensionUse use = ExtensionUse.of(operations);
        Map<String, QualifiedName> needed = new TreeMap<>();
        if (use.used().isEmpty()) {
            return new MissingExtensions(new ExtensionInventory(List.of(), List.of()), Set.of(), needed);
        }
        ExtensionInventory inventory = ExtensionInventory.read(connection);
        Set<String> existing = ExtensionInventory.existingNames(
                connection,
                use.used().keySet().stream().map(QualifiedName::name).collect(Collectors.toSet()));
        use.used().forEach((name, extension) -> {
            if (!existing.contains(name.name()) && !use.created().contains(extension) && !inventory.has(extension)) {
                needed.merge(extension, name, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        });
        Set<String> schemas = Set.copyOf(
                InternalQuery.on(connection).list("select nspname from pg_namespace", row -> row.getString(1)));
        return new MissingExtensions(inventory, schemas, needed);
    }

    /**
     * The operations behind those that create the missing extensions. An extension that the role may not create is left
     * to somebody else.
     */
    List<Operation> createdBefore(List<Operation> operations) {
        List<Operation> all = new ArrayList<>(operations);
        List<Operation> creations = new ArrayList<>();
        int place = 0;
        for (String extension : inventory.withRequired(needed.keySet())) {
            if (!isRefused(extension)) {
                String schema = schema(extension);
                int behind = creationOf(schema, operations) + 1;
                place = Math.max(place, behind);
                if (!schema.isEmpty() && behind == 0 && !schemas.contains(schema)) {
                    creations.add(new CreateSchema(new Namespace(schema, null)));
                }
                creations.add(new CreateExtension(new Extension(extension, schema.isEmpty() ? null : schema, null)));
            }
        }
        all.addAll(place, creations);
        return all;
    }

    /** A sentence for each extension that the role may not create, or that the server does not have. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        needed.forEach((extension, object) -> {
            if (isRefused(extension)) {
                remarks.add(
                        object + " is of extension " + extension + ", which the database lacks and this role may not"
                                + " create: let a superuser run CREATE EXTENSION " + extension + " before the upgrade");
            } else if (inventory.offer(extension).isEmpty()) {
                remarks.add(object + " is of extension " + extension
                        + ", which this server does not have: install it there before the upgrade");
            }
        });
        return remarks;
    }

    private boolean isRefused(String extension) {
        return inventory.offer(extension).stream().anyMatch(offer -> !offer.permitted());
    }

    private String schema(String extension) {
        QualifiedName object = needed.get(extension);
        return object == null ? "" : object.schema();
    }

    /** The position of the operation that creates a schema, or -1. */
    private static int creationOf(String schema, List<Operation> operations) {
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).is(Action.CREATE, Kind.SCHEMA)
                    && operations.get(i).subject().name().name().equals(schema)) {
                return i;
            }
        }
        return -1;
    }
}
