package dev.retort.generator.hibernate.models;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entity class.
 *
 * @param name its name, and that of its table
 * @param parent the entity that it extends, or null
 * @param annotations its annotations beside {@code @Entity} and {@code @Table}, as Java
 * @param table the members of {@code @Table} beside the name, as Java; empty where it has no table of its own
 * @param id its id, or null where the parent has it
 * @param attributes its other fields
 */
record Entity(
        String name,
        @Nullable String parent,
        String annotations,
        List<String> table,
        @Nullable Attribute id,
        List<Attribute> attributes) {

    Entity {
        table = List.copyOf(table);
        attributes = List.copyOf(attributes);
    }

    Entity withAttributes(List<Attribute> newAttributes) {
        return new Entity(name, parent, annotations, fitting(newAttributes), id, newAttributes);
    }

    Entity withTable(List<String> newTable) {
        return new Entity(name, parent, annotations, newTable, id, attributes);
    }

    private List<String> fitting(List<Attribute> newAttributes) {
        List<String> gone = attributes.stream()
                .filter(attribute -> newAttributes.stream()
                        .noneMatch(other -> other.sortable() && other.name().equals(attribute.name())))
                .map(Attribute::name)
                .toList();
        return table.stream()
                .filter(member -> gone.stream().noneMatch(name -> member.contains("\"" + name + "\"")))
                .toList();
    }

    String java(String packageName) {
        List<Attribute> all = new ArrayList<>();
        if (id != null) {
            all.add(id);
        }
        all.addAll(attributes);
        return Imports.under(packageName) + annotations + "\n@Entity\n" + tableAnnotation() + "public class " + name
                + (parent == null ? "" : " extends " + parent) + " {\n"
                + all.stream().map(Attribute::java).collect(Collectors.joining()) + "}\n";
    }

    private String tableAnnotation() {
        return table.isEmpty() ? "" : "@Table(" + members() + ")\n";
    }

    /** The members by their names, so that indexes given one by one become one array. */
    private String members() {
        return table.stream()
                .collect(Collectors.groupingBy(
                        member -> member.substring(0, member.indexOf('=')),
                        TreeMap::new,
                        Collectors.mapping(
                                member -> member.substring(member.indexOf('=') + 1), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue().startsWith("@")
                        ? entry.getKey() + "= {" + entry.getValue() + "}"
                        : entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
