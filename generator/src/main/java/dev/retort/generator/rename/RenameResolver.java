package dev.retort.generator.rename;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the objects that renames name, in the database and in the model of the entities. */
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

    /** Resolves tables and types first, because columns and values may be named by the new name of theirs. */
    ResolvedRename resolve(List<Rename> renames) {
        List<Rename> parts = new ArrayList<>();
        for (Rename rename : renames) {
            objectKind(rename).ifPresentOrElse(kind -> resolveObject(rename, kind), () -> parts.add(rename));
        }
        parts.forEach(rename -> resolvePart(rename, partKind(rename)));
        new NameConflictCheck(actual, resolved).check(renames);
        return resolved;
    }

    /** The kind of the renamed object, or nothing if it is a part of another one. */
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
                    "that is a table and a column too",
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
        QualifiedName from =
                find(rename.from(), kind).orElseThrow(() -> unknown(rename, DATABASE + kind.words(), rename.from()));
        QualifiedName to =
                findTarget(rename, from, kind).orElseThrow(() -> unknown(rename, ENTITIES + kind.words(), rename.to()));
        put(rename, resolved.objects(kind), from, to);
    }

    private void resolvePart(Rename rename, RenamablePart kind) {
        QualifiedName owner = findOwner(rename.from(), kind)
                .orElseThrow(() -> unknown(rename, DATABASE + kind.wordsIfUnknown(), rename.from()));
        QualifiedName after = resolved.nameAfter(kind.owner(), owner);
        if (kind != RenamablePart.INDEX) {
            expectSameOwner(rename, owner, after);
        }
        String to = last(rename.to());
        if (!kind.exists(wanted, after, to)) {
            throw unknown(
                    rename,
                    ENTITIES + kind.words(),
                    kind == RenamablePart.INDEX ? rename.to() : List.of(after.toString(), to));
        }
        put(rename, resolved.parts(kind, owner), last(rename.from()), to);
    }

    private Optional<QualifiedName> find(List<String> parts, RenamableObject kind) {
        return parts.size() > 2 ? Optional.empty() : Optional.of(name(parts)).filter(name -> kind.exists(actual, name));
    }

    /** The new name, in the old one's schema if it names no schema and exists in no other. */
    private Optional<QualifiedName> findTarget(Rename rename, QualifiedName from, RenamableObject kind) {
        Stream<QualifiedName> sibling =
                rename.to().size() == 1 ? Stream.of(from.sibling(rename.to().get(0))) : Stream.of();
        return rename.to().size() > 2
                ? Optional.empty()
                : Stream.concat(Stream.of(name(rename.to())), sibling)
                        .filter(name -> kind.exists(wanted, name))
                        .findFirst();
    }

    /** The table or type in the database that a part belongs to; its name may be given by the new one. */
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

    /** If the new name is qualified, it must name the same table or type. */
    private static void expectSameOwner(Rename rename, QualifiedName before, QualifiedName after) {
        List<String> owner = rename.to().subList(0, rename.to().size() - 1);
        if (!owner.isEmpty() && !name(owner).equals(after) && !name(owner).equals(before)) {
            throw new RenameException(
                    rename.toString(),
                    "what belongs to " + before + " cannot move to " + name(owner),
                    "if that is the new name of " + before + ", add the rename " + Rename.table(before, name(owner)));
        }
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

    private static QualifiedName name(List<String> parts) {
        return parts.size() == 1 ? QualifiedName.of(parts.get(0)) : new QualifiedName(parts.get(0), parts.get(1));
    }

    private static String last(List<String> parts) {
        return parts.get(parts.size() - 1);
    }

    private static RenameException unknown(Rename rename, String words, List<String> parts) {
        return new RenameException(rename.toString(), words + " " + String.join(".", parts));
    }
}
