package dev.retort.generator.diff;

import dev.retort.generator.mapping.MappingDetails;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of the labels of an enumerated type. An enum that is stored by name declares no order: Hibernate lists its
 * names alphabetically. Therefore the labels that the database has keep their order, and a new one takes the place that
 * its constant has in Java. So does a constant that the type of a {@code columnDefinition} lacks.
 */
final class EnumOrder {

    private final List<String> constants;
    private final List<String> kept;
    private final EnumType wanted;

    private EnumOrder(EnumType wanted, EnumType actual, List<String> constants) {
        this.wanted = wanted;
        this.constants = constants;
        this.kept = actual.labels().stream().filter(wanted.labels()::contains).toList();
    }

    /** The wanted schema with the order of the database in the types whose order no attribute declares. */
    static Schema asInDatabase(Schema wanted, Schema actual, MappingDetails details) {
        Map<QualifiedName, EnumType> known =
                actual.enums().stream().collect(Collectors.toMap(EnumType::name, Function.identity()));
        return wanted.withEnums(wanted.enums().stream()
                .map(type -> {
                    EnumType other = known.get(type.name());
                    List<String> constants = details.enumOrders().get(type.name());
                    return other == null || constants == null || !constants.containsAll(type.labels())
                            ? type
                            : new EnumType(type.name(), new EnumOrder(type, other, constants).labels(), type.comment());
                })
                .toList());
    }

    /**
     * The wanted schema with the constants of Java in the types that no mapping creates: a {@code columnDefinition} names
     * them. They keep the labels that no constant has.
     */
    static Schema withConstants(Schema wanted, MappingDetails details) {
        Map<QualifiedName, EnumType> types =
                wanted.enums().stream().collect(Collectors.toMap(EnumType::name, Function.identity()));
        for (Table table : wanted.tables()) {
            for (Column column : table.columns()) {
                details.enumOf(table.name(), column.name())
                        .ifPresent(constants -> types.computeIfPresent(
                                column.type().name(), (name, type) -> withConstants(type, constants.stored())));
            }
        }
        return wanted.withEnums(wanted.enums().stream()
                .map(type -> types.getOrDefault(type.name(), type))
                .toList());
    }

    /** A type that has no label for any constant belongs to something else. */
    private static EnumType withConstants(EnumType type, List<String> constants) {
        if (type.labels().containsAll(constants) || Collections.disjoint(type.labels(), constants)) {
            return type;
        }
        EnumType all = new EnumType(
                type.name(),
                Stream.concat(type.labels().stream(), constants.stream())
                        .distinct()
                        .toList(),
                type.comment());
        return new EnumType(type.name(), new EnumOrder(all, type, constants).besideNeighbours(), type.comment());
    }

    private List<String> labels() {
        if (isOrdered(constants)) {
            return constants.stream().filter(wanted.labels()::contains).toList();
        }
        return isOrdered(wanted.labels()) ? wanted.labels() : besideNeighbours();
    }

    /** Whether the labels of the database have this order. */
    private boolean isOrdered(List<String> order) {
        return order.stream().filter(kept::contains).toList().equals(kept);
    }

    /** Each new label behind its predecessor in Java; the first constant in front of its successor. */
    private List<String> besideNeighbours() {
        List<String> labels = new ArrayList<>(kept);
        for (int i = 0; i < constants.size(); i++) {
            String label = constants.get(i);
            if (wanted.labels().contains(label) && !kept.contains(label)) {
                labels.add(placeOf(i, labels), label);
            }
        }
        return labels;
    }

    private int placeOf(int constant, List<String> labels) {
        for (int before = constant - 1; before >= 0; before--) {
            if (labels.contains(constants.get(before))) {
                return labels.indexOf(constants.get(before)) + 1;
            }
        }
        return constants.subList(constant + 1, constants.size()).stream()
                .filter(labels::contains)
                .findFirst()
                .map(labels::indexOf)
                .orElse(labels.size());
    }
}
