package dev.retort.generator.rename;

import dev.retort.schema.Constraint;
import dev.retort.schema.Index;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out what renames name, in the database and in what the entities want. */
final class RenameResolver {

    private static final String DATABASE = "the database has no ";
    private static final String ENTITIES = "the entities want no ";

    private final Schema actual;
    private final Schema wanted;
    private final ResolvedRename resolved = new ResolvedRename();

    RenameResolver(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /** Tables and types first: columns and values may be named by the new name of theirs. */
    ResolvedRename resolve(List<Rename> renames) {
        List<Rename> parts = new ArrayList<>();
        for (Rename rename : renames) {
            if (!isWhole(rename)) {
                parts.add(rename);
            }
        }
        parts.forEach(this::part);
        new NameConflictCheck(actual, resolved).check(renames);
        return resolved;
    }

    /** Resolves a rename of an object of its own; says whether it was one. */
    private boolean isWhole(Rename rename) {
        switch (rename.kind()) {
            case SEQUENCE -> sequence(rename);
            case TABLE -> table(rename);
            case ANY -> {
                boolean isTable = isTable(rename);
                if (isTable && findColumn(rename.from()).isPresent()) {
                    throw new RenameException(
                            rename.toString(),
                            "that is a table and a column too",
                            "write table:" + rename + " or column:" + rename);
                }
                if (!isTable) {
                    return false;
                }
                table(rename);
            }
            case ENUM -> {
                Optional<QualifiedName> type = whole(rename.from(), name -> hasType(actual, name));
                type.ifPresent(name -> type(rename, name));
                return type.isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void part(Rename rename) {
        switch (rename.kind()) {
            case ENUM -> value(rename);
            case CONSTRAINT -> constraint(rename);
            case INDEX -> index(rename);
            default -> column(rename);
        }
    }

    private boolean isTable(Rename rename) {
        return rename.from().size() == 1
                || whole(rename.from(), name -> actual.table(name).isPresent()).isPresent();
    }

    private void table(Rename rename) {
        QualifiedName from = whole(rename.from(), name -> actual.table(name).isPresent())
                .orElseThrow(() -> missing(rename, DATABASE + "table ", rename.from()));
        QualifiedName to = target(rename, from, name -> wanted.table(name).isPresent())
                .orElseThrow(() -> missing(rename, ENTITIES + "table ", rename.to()));
        put(rename, resolved.tables(), from, to);
    }

    private void type(Rename rename, QualifiedName from) {
        QualifiedName to = target(rename, from, name -> hasType(wanted, name))
                .orElseThrow(() -> missing(rename, ENTITIES + "enum type ", rename.to()));
        put(rename, resolved.types(), from, to);
    }

    private void sequence(Rename rename) {
        QualifiedName from = whole(rename.from(), name -> actual.sequence(name).isPresent())
                .orElseThrow(() -> missing(rename, DATABASE + "sequence ", rename.from()));
        QualifiedName to = target(rename, from, name -> wanted.sequence(name).isPresent())
                .orElseThrow(() -> missing(rename, ENTITIES + "sequence ", rename.to()));
        put(rename, resolved.sequences(), from, to);
    }

    private void column(Rename rename) {
        Table table = findColumn(rename.from())
                .orElseThrow(() -> missing(rename, DATABASE + "table or column ", rename.from()));
        QualifiedName after = resolved.tableAfter(table.name());
        String to = last(rename.to());
        Table target = wanted.table(after).orElse(null);
        expectSame(rename, table.name(), after);
        if (target == null || target.column(to).isEmpty()) {
            throw missing(rename, ENTITIES + "column ", List.of(after.toString(), to));
        }
        put(rename, map(resolved.columns(), table.name()), last(rename.from()), to);
    }

    private void value(Rename rename) {
        List<String> from = rename.from();
        QualifiedName type = from.size() == 1
                ? null
                : owner(from, resolved.types(), name -> actual.enumType(name)
                        .filter(there -> there.labels().contains(last(from)))
                        .isPresent());
        if (type == null) {
            throw missing(rename, DATABASE + "enum type or value ", from);
        }
        String to = last(rename.to());
        QualifiedName after = resolved.typeAfter(type);
        expectSame(rename, type, after);
        if (wanted.enumType(after).filter(there -> there.labels().contains(to)).isEmpty()) {
            throw missing(rename, ENTITIES + "enum value ", List.of(after.toString(), to));
        }
        put(rename, map(resolved.values(), type), last(from), to);
    }

    private void constraint(Rename rename) {
        List<String> from = rename.from();
        QualifiedName table = from.size() == 1
                ? null
                : owner(from, resolved.tables(), name -> actual.table(name)
                        .filter(there -> names(there.constraints(), Constraint::name, last(from)))
                        .isPresent());
        if (table == null) {
            throw missing(rename, DATABASE + "constraint ", from);
        }
        QualifiedName after = resolved.tableAfter(table);
        expectSame(rename, table, after);
        String to = last(rename.to());
        if (wanted.table(after)
                .filter(there -> names(there.constraints(), Constraint::name, to))
                .isEmpty()) {
            throw missing(rename, ENTITIES + "constraint ", List.of(after.toString(), to));
        }
        put(rename, map(resolved.constraints(), table), last(from), to);
    }

    private void index(Rename rename) {
        String from = last(rename.from());
        String to = last(rename.to());
        String schema = rename.from().size() == 1 ? "" : rename.from().get(0);
        Table table = actual.tables().stream()
                .filter(there -> there.name().schema().equals(schema) && names(there.indexes(), Index::name, from))
                .findFirst()
                .orElseThrow(() -> missing(rename, DATABASE + "index ", rename.from()));
        if (wanted.table(resolved.tableAfter(table.name()))
                .filter(there -> names(there.indexes(), Index::name, to))
                .isEmpty()) {
            throw missing(rename, ENTITIES + "index ", rename.to());
        }
        put(rename, map(resolved.indexes(), table.name()), from, to);
    }

    /** The table that a column belongs to, which may be called by its new name. */
    private Optional<Table> findColumn(List<String> parts) {
        if (parts.size() == 1) {
            return Optional.empty();
        }
        QualifiedName table = owner(parts, resolved.tables(), name -> actual.table(name)
                .flatMap(there -> there.column(last(parts)))
                .isPresent());
        return Optional.ofNullable(table).flatMap(actual::table);
    }

    private static @Nullable QualifiedName owner(
            List<String> parts, Map<QualifiedName, QualifiedName> renames, Predicate<QualifiedName> fits) {
        QualifiedName name = name(parts.subList(0, parts.size() - 1));
        if (fits.test(name)) {
            return name;
        }
        return renames.entrySet().stream()
                .filter(rename -> rename.getValue().equals(name))
                .map(Map.Entry::getKey)
                .filter(fits)
                .findFirst()
                .orElse(null);
    }

    /** What comes before the last part of the new name, if anything does, names the same table or type. */
    private static void expectSame(Rename rename, QualifiedName before, QualifiedName after) {
        List<String> owner = rename.to().subList(0, rename.to().size() - 1);
        if (!owner.isEmpty() && !name(owner).equals(after) && !name(owner).equals(before)) {
            throw new RenameException(
                    rename.toString(),
                    "what belongs to " + before + " cannot move to " + name(owner),
                    "if that is the new name of " + before + ", add the rename " + Rename.table(before, name(owner)));
        }
    }

    private static Optional<QualifiedName> whole(List<String> parts, Predicate<QualifiedName> exists) {
        return parts.size() > 2 ? Optional.empty() : Optional.of(name(parts)).filter(exists);
    }

    /** The new name, in the old one's schema where it names none and there is nothing of the name elsewhere. */
    private static Optional<QualifiedName> target(Rename rename, QualifiedName from, Predicate<QualifiedName> exists) {
        Stream<QualifiedName> sibling =
                rename.to().size() == 1 ? Stream.of(from.sibling(rename.to().get(0))) : Stream.of();
        return rename.to().size() > 2
                ? Optional.empty()
                : Stream.concat(Stream.of(name(rename.to())), sibling)
                        .filter(exists)
                        .findFirst();
    }

    private static <K> void put(Rename rename, Map<K, K> renames, K from, K to) {
        if (from.equals(to)) {
            throw new RenameException(rename.toString(), "both names are the same");
        }
        K other = renames.put(from, to);
        if (other != null && !other.equals(to)) {
            throw new RenameException(rename.toString(), "it is renamed to " + other + " already");
        }
        if (renames.values().stream().filter(to::equals).count() > 1) {
            throw new RenameException(rename.toString(), "something else is renamed to " + to + " already");
        }
    }

    private static Map<String, String> map(Map<QualifiedName, Map<String, String>> parts, QualifiedName owner) {
        return parts.computeIfAbsent(owner, name -> new LinkedHashMap<>());
    }

    private interface Naming<T> {
        @Nullable
        String of(T object);
    }

    private static <T> boolean names(List<T> objects, Naming<T> naming, String name) {
        return objects.stream().anyMatch(object -> Objects.equals(naming.of(object), name));
    }

    private static boolean hasType(Schema schema, QualifiedName name) {
        return schema.enumType(name).isPresent();
    }

    private static QualifiedName name(List<String> parts) {
        return parts.size() == 1 ? QualifiedName.of(parts.get(0)) : new QualifiedName(parts.get(0), parts.get(1));
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static RenameException missing(Rename rename, String words, List<String> parts) {
        return new RenameException(rename.toString(), words + String.join(".", parts));
    }
}
