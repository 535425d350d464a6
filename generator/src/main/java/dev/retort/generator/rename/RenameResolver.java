package dev.retort.generator.rename;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the objects of renames in the database and in the model of the entities. */
final class RenameResolver {

    /** The sides on which a name may be unknown. */
    private enum Side {
        DATABASE("database has", "old"),
        ENTITIES("entities have", "new");

        private final String subject;
        private final String name;

        Side(String subject, String name) {
            this.subject = subject;
            this.name = name;
        }
    }

    private final Schema actual;
    private final Schema wanted;
    private final ResolvedRename resolved = new ResolvedRename();

    RenameResolver(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
    }

    /**
     * Resolves tables and types first, because columns and values may be qualified with the new name of their table or
     * type.
     */
    ResolvedRename resolve(List<Rename> renames) {
        List<Rename> parts = new ArrayList<>();
        for (Rename rename : renames) {
            objectKind(rename).ifPresentOrElse(kind -> resolveObject(rename, kind), () -> parts.add(rename));
        }
        parts.forEach(rename -> resolvePart(rename, partKind(rename)));
        new NameConflictCheck(actual, resolved).check(renames);
        return resolved;
    }

    /** The kind of the renamed object, or nothing if the object is a part of another one. */
    private Optional<RenamableObject> objectKind(Rename rename) {
        return switch (rename.kind()) {
            case TABLE -> Optional.of(RenamableObject.TABLE);
            case SEQUENCE -> Optional.of(RenamableObject.SEQUENCE);
            case ENUM -> find(rename.from(), RenamableObject.ENUM_TYPE).map(type -> RenamableObject.ENUM_TYPE);
            case ANY -> isTable(rename) ? Optional.of(RenamableObject.TABLE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isTable(Rename rename) {
        boolean isTable = rename.from().size() == 1
                || find(rename.from(), RenamableObject.TABLE).isPresent();
        if (isTable && findOwner(rename.from(), RenamablePart.COLUMN).isPresent()) {
            throw new RenameException(
                    rename.toString(),
                    "it names both a table and a column",
                    "write table:" + rename + " or column:" + rename);
        }
        return isTable;
    }

    private static RenamablePart partKind(Rename rename) {
        return switch (rename.kind()) {
            case ENUM -> RenamablePart.ENUM_VALUE;
            case CONSTRAINT -> RenamablePart.CONSTRAINT;
            case INDEX -> RenamablePart.INDEX;
            default -> RenamablePart.COLUMN;
        };
    }

    private void resolveObject(Rename rename, RenamableObject kind) {
        QualifiedName from = find(rename.from(), kind)
                .orElseThrow(() -> unknown(rename, Side.DATABASE, kind.description(), rename.from()));
        QualifiedName to = findTarget(rename, from, kind)
                .orElseThrow(() -> unknown(rename, Side.ENTITIES, kind.description(), rename.to()));
        put(rename, resolved.objects(kind), from, to);
    }

    private void resolvePart(Rename rename, RenamablePart kind) {
        QualifiedName owner = findOwner(rename.from(), kind)
                .orElseThrow(() -> unknown(rename, Side.DATABASE, kind.descriptionIfUnknown(), rename.from()));
        QualifiedName after = resolved.nameAfter(kind.owner(), owner);
        if (kind != RenamablePart.INDEX) {
            expectSameOwner(rename, owner, after);
        }
        String to = last(rename.to());
        if (!kind.exists(wanted, after, to)) {
            throw unknown(
                    rename,
                    Side.ENTITIES,
                    kind.description(),
                    kind == RenamablePart.INDEX ? rename.to() : List.of(after.toString(), to));
        }
        put(rename, resolved.parts(kind, owner), last(rename.from()), to);
    }

    private Optional<QualifiedName> find(List<String> parts, RenamableObject kind) {
        return parts.size() > 2 ? Optional.empty() : Optional.of(name(parts)).filter(name -> kind.exists(actual, name));
    }

    /** The new name. If it is unqualified and does not exist elsewhere, it is in the schema of the old name. */
    private Optional<QualifiedName> findTarget(Rename rename, QualifiedName from, RenamableObject kind) {
        Stream<QualifiedName> sibling =
                rename.to().size() == 1 ? Stream.of(from.sibling(rename.to().get(0))) : Stream.of();
        return rename.to().size() > 2
                ? Optional.empty()
                : Stream.concat(Stream.of(name(rename.to())), sibling)
                        .filter(name -> kind.exists(wanted, name))
                        .findFirst();
    }

    /** The table or type in the database that a part belongs to. Its new name is accepted, too. */
    private Optional<QualifiedName> findOwner(List<String> parts, RenamablePart kind) {
        if (kind == RenamablePart.INDEX) {
            return findTableOfIndex(parts);
        }
        if (parts.size() == 1) {
            return Optional.empty();
        }
        QualifiedName name = name(parts.subList(0, parts.size() - 1));
        Stream<QualifiedName> renamed = resolved.objects(kind.owner()).entrySet().stream()
                .filter(rename -> rename.getValue().equals(name))
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.of(name), renamed)
                .filter(owner -> kind.exists(actual, owner, last(parts)))
                .findFirst();
    }

    private Optional<QualifiedName> findTableOfIndex(List<String> parts) {
        String schema = parts.size() == 1 ? "" : parts.get(0);
        return RenamableObject.TABLE
                .names(actual)
                .filter(table -> table.schema().equals(schema))
                .filter(table -> RenamablePart.INDEX.exists(actual, table, last(parts)))
                .findFirst();
    }

    /** Checks that a qualified new name names the same table or type. */
    private static void expectSameOwner(Rename rename, QualifiedName before, QualifiedName after) {
        List<String> owner = rename.to().subList(0, rename.to().size() - 1);
        if (!owner.isEmpty() && !name(owner).equals(after) && !name(owner).equals(before)) {
            throw new RenameException(
                    rename.toString(),
                    "an object of " + before + " cannot move to " + name(owner),
                    "if that is the new name of " + before + ", add the rename " + Rename.table(before, name(owner)));
        }
    }

    private static <K> void put(Rename rename, Map<K, K> renames, K from, K to) {
        if (from.equals(to)) {
            throw new RenameException(rename.toString(), "both names are the same", "remove it");
        }
        K other = renames.put(from, to);
        if (other != null && !other.equals(to)) {
            throw new RenameException(
                    rename.toString(), "it is already renamed to " + other, "remove one of the two renames");
        }
        if (renames.values().stream().filter(to::equals).count() > 1) {
            throw new RenameException(
                    rename.toString(), "another object is already renamed to " + to, "remove one of the two renames");
        }
    }

    private static QualifiedName name(List<String> parts) {
        return parts.size() == 1 ? QualifiedName.of(parts.get(0)) : new QualifiedName(parts.get(0), parts.get(1));
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static RenameException unknown(Rename rename, Side side, String kind, List<String> parts) {
        return new RenameException(
                rename.toString(),
                "the " + side.subject + " no " + kind + " " + String.join(".", parts),
                "correct the " + side.name + " name");
    }
}
