package dev.retort.generator.diff;

import dev.retort.generator.mapping.UnspecifiedForeignKeyParts;
import dev.retort.generator.mapping.UnspecifiedForeignKeyParts.Part;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives wanted foreign keys the form that the database has wherever their mapping does not specify one. {@code RESTRICT} and
 * {@code NO ACTION} differ only within one statement, so either of them will do for the other. All other actions for deletes
 * change what happens to rows.
 */
final class ForeignKeyForms {

    private final Table wanted;
    private final UnspecifiedForeignKeyParts unspecified;
    private final List<ForeignKey> left;

    private ForeignKeyForms(Table wanted, Table actual, UnspecifiedForeignKeyParts unspecified) {
        this.wanted = wanted;
        this.unspecified = unspecified;
        this.left = new ArrayList<>(actual.foreignKeys());
    }

    /** The wanted table with the forms that the database has. */
    static Table asInDatabase(Table wanted, Table actual, UnspecifiedForeignKeyParts unspecified) {
        return wanted.withForeignKeys(new ForeignKeyForms(wanted, actual, unspecified).keys());
    }

    private List<ForeignKey> keys() {
        List<ForeignKey> open = new ArrayList<>(wanted.foreignKeys());
        open.removeIf(key -> left.stream()
                .filter(existing -> isExactly(key, existing))
                .findFirst()
                .map(left::remove)
                .isPresent());
        return wanted.foreignKeys().stream()
                .map(key -> open.contains(key) ? completed(key) : key)
                .toList();
    }

    private ForeignKey completed(ForeignKey key) {
        Set<Part> parts = unspecified.of(wanted.name(), key);
        return Stream.concat(left.stream().filter(existing -> serves(existing, key, parts)), left.stream())
                .filter(existing -> !parts.isEmpty() && ForeignKeyDiff.connectsTheSame(existing, key))
                .findFirst()
                .map(existing -> {
                    left.remove(existing);
                    return completed(key, existing, parts);
                })
                .orElse(key);
    }

    private static boolean isExactly(ForeignKey key, ForeignKey existing) {
        return ForeignKeyDiff.same(existing, key)
                && (key.name() == null || key.name().equals(existing.name()));
    }

    private static boolean serves(ForeignKey existing, ForeignKey key, Set<Part> parts) {
        return ForeignKeyDiff.same(existing, completed(key, existing, parts));
    }

    private static ForeignKey completed(ForeignKey key, ForeignKey existing, Set<Part> parts) {
        boolean restricts = key.onDelete() == ReferentialAction.NO_ACTION
                && existing.onDelete() == ReferentialAction.RESTRICT
                && parts.contains(Part.ON_DELETE);
        return new ForeignKey(
                key.name(),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                restricts ? existing.onDelete() : key.onDelete(),
                parts.contains(Part.ON_UPDATE) ? existing.onUpdate() : key.onUpdate(),
                parts.contains(Part.MATCH) ? existing.matchFull() : key.matchFull(),
                key.deferrability(),
                key.validated(),
                key.comment());
    }
}
