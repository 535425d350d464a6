package dev.retort.generator.diff;

import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.DropEnum;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.schema.Cast;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares enumerated types. New values are added one by one. If a value is removed or moves, the type is rebuilt. */
final class EnumDiff {

    private final Schema actual;
    private final Schema wanted;
    private final Pairing<EnumType> enums;

    EnumDiff(Schema actual, Schema wanted) {
        this.actual = actual;
        this.wanted = wanted;
        this.enums = Pairing.byKey(actual.enums(), wanted.enums(), EnumType::name);
    }

    /** The types that are rebuilt, and the composite types that hold them. */
    Set<QualifiedName> rebuilt() {
        return enums.kept().stream()
                .filter(pair -> !onlyGrows(pair))
                .map(pair -> pair.before().name())
                .flatMap(type -> Stream.concat(Stream.of(type), uses(type).holders().stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private EnumUses uses(QualifiedName type) {
        return EnumUses.of(type, actual.composites());
    }

    List<Operation> operations(TableChanges changes) {
        List<Operation> operations = new ArrayList<>();
        enums.adds().forEach(type -> operations.add(new CreateEnum(type)));
        for (Pair<EnumType> pair : enums.kept()) {
            operations.addAll(onlyGrows(pair) ? additions(pair) : List.of(rebuild(pair, changes)));
            CommentDiff.unlessUndeclared(
                            CommentDiff.on(Kind.TYPE, pair.before().name()),
                            pair.before().comment(),
                            pair.after().comment())
                    .forEach(operations::add);
        }
        enums.drops().forEach(type -> operations.add(new DropEnum(type.name(), type)));
        return operations;
    }

    private static boolean onlyGrows(Pair<EnumType> pair) {
        List<String> old = new ArrayList<>(pair.after().labels());
        old.retainAll(pair.before().labels());
        return old.equals(pair.before().labels());
    }

    private List<Operation> additions(Pair<EnumType> pair) {
        EnumUses uses = uses(pair.before().name());
        List<Cast> casts = uses.casts(actual.casts());
        List<String> labels = new ArrayList<>(pair.before().labels());
        List<String> after = pair.after().labels();
        if (after.equals(labels)) {
            return List.of();
        }
        List<Operation> operations = new ArrayList<>();
        RebuildSteps way = RebuildSteps.of(pair.before().name(), uses, actual);
        for (int i = 0; i < after.size(); i++) {
            if (labels.contains(after.get(i))) {
                continue;
            }
            EnumRebuild undo = new EnumRebuild(labels, uses.before(actual), casts)
                    .withAttributes(uses.attributes())
                    .between(way.before(), way.after());
            operations.add(new AddEnumValue(pair.before().name(), after.get(i), position(labels, i), undo));
            labels.add(i, after.get(i));
        }
        return operations;
    }

    private static @Nullable EnumPosition position(List<String> labels, int index) {
        return index == labels.size() ? null : new EnumPosition(true, labels.get(index));
    }

    private Operation rebuild(Pair<EnumType> pair, TableChanges changes) {
        EnumUses uses = uses(pair.before().name());
        return new AlterEnum(
                withoutComment(pair.before()),
                withoutComment(pair.after()),
                uses.duringRebuild(changes),
                uses.casts(CastDiff.staying(actual.casts(), wanted.casts())),
                uses.attributes());
    }

    /** A rebuild carries the comment over, so the comment is no part of the comparison. */
    private static EnumType withoutComment(EnumType type) {
        return new EnumType(type.name(), type.labels(), null);
    }
}
