package dev.retort.generator.diff;

import dev.retort.generator.conversion.Conversion;
import dev.retort.generator.diff.Pairing.Pair;
import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropType;
import dev.retort.operation.EnumUse;
import dev.retort.operation.ObjectAddress.Kind;
import dev.retort.operation.Operation;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares composite types. The order of the attributes matters, because the text form of a value follows it. */
final class CompositeDiff {

    private final Pairing<CompositeType> types;
    private final Conversion conversion;

    CompositeDiff(List<CompositeType> actual, List<CompositeType> wanted, Conversion conversion) {
        this.conversion = conversion;
        types = Pairing.byKey(inOrder(actual), inOrder(wanted), CompositeType::name);
    }

    List<Operation> operations(TableChanges changes) {
        List<Operation> operations = new ArrayList<>();
        types.adds().forEach(type -> operations.add(new CreateType(type)));
        types.kept().forEach(pair -> operations.addAll(changed(pair, changes)));
        List<CompositeType> drops = new ArrayList<>(types.drops());
        Collections.reverse(drops);
        drops.forEach(type -> operations.add(new DropType(type.name(), type)));
        return operations;
    }

    private List<Operation> changed(Pair<CompositeType> pair, TableChanges changes) {
        CompositeType after = commented(pair);
        CompositeType before = pair.before();
        AlterType alteration = new AlterType(before, after, List.of());
        if (alteration.isRebuild()) {
            return List.of(rebuild(before, after, uses(before.name(), changes)));
        }
        List<Operation> operations = new ArrayList<>();
        if (!names(before).equals(names(after))) {
            operations.add(new AlterType(before, withCommentsOf(before, after), List.of()));
        }
        comments(before, after).forEach(operations::add);
        return operations;
    }

    private AlterType rebuild(CompositeType before, CompositeType after, List<EnumUse> uses) {
        Map<String, UsingExpression> upgrade = new HashMap<>();
        Map<String, UsingExpression> downgrade = new HashMap<>();
        for (Attribute attribute : after.attributes()) {
            before.attribute(attribute.name())
                    .filter(old -> !old.type().equals(attribute.type()))
                    .map(old -> conversion.ofAttribute(after.name(), old, attribute))
                    .ifPresent(using -> {
                        put(upgrade, attribute, using.upgrade());
                        put(downgrade, attribute, using.downgrade());
                    });
        }
        return new AlterType(before, after, uses, upgrade, downgrade);
    }

    private static void put(
            Map<String, UsingExpression> conversions, Attribute attribute, @Nullable UsingExpression using) {
        if (using != null) {
            conversions.put(attribute.name(), using);
        }
    }

    private static List<EnumUse> uses(QualifiedName type, TableChanges changes) {
        return EnumUses.of(type).duringRebuild(changes);
    }

    /** The wanted type with the existing comments where the model declares none. */
    private static CompositeType commented(Pair<CompositeType> pair) {
        CompositeType before = pair.before();
        List<Attribute> attributes = pair.after().attributes().stream()
                .map(attribute -> before.attribute(attribute.name())
                        .map(same -> attribute.withComment(CommentDiff.kept(same.comment(), attribute.comment())))
                        .orElse(attribute))
                .toList();
        return new CompositeType(
                before.name(),
                attributes,
                CommentDiff.kept(before.comment(), pair.after().comment()));
    }

    private static CompositeType withCommentsOf(CompositeType before, CompositeType after) {
        return after.withComment(before.comment())
                .withAttributes(after.attributes().stream()
                        .map(attribute -> before.attribute(attribute.name()).orElse(attribute))
                        .toList());
    }

    private static Stream<Operation> comments(CompositeType before, CompositeType after) {
        Stream<Operation> own =
                CommentDiff.of(CommentDiff.on(Kind.TYPE, before.name()), before.comment(), after.comment());
        return Stream.concat(
                own, after.attributes().stream().flatMap(attribute -> before.attribute(attribute.name()).stream()
                        .flatMap(same -> CommentDiff.of(
                                CommentDiff.on(Kind.COLUMN, before.name(), attribute.name()),
                                same.comment(),
                                attribute.comment()))));
    }

    private static List<String> names(CompositeType type) {
        return type.attributes().stream().map(Attribute::name).toList();
    }

    /** Sorts the types so that each follows the types of its attributes. */
    private static List<CompositeType> inOrder(List<CompositeType> types) {
        Set<CompositeType> ordered = new LinkedHashSet<>();
        types.forEach(type -> addAfterAttributeTypes(type, types, new LinkedHashSet<>(), ordered));
        return List.copyOf(ordered);
    }

    private static void addAfterAttributeTypes(
            CompositeType type, List<CompositeType> types, Set<CompositeType> underWay, Set<CompositeType> ordered) {
        if (!underWay.add(type)) {
            return;
        }
        types.stream()
                .filter(other -> type.attributes().stream()
                        .anyMatch(attribute -> attribute.type().name().equals(other.name())))
                .forEach(other -> addAfterAttributeTypes(other, types, underWay, ordered));
        ordered.add(type);
    }
}
