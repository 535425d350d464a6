package dev.retort.generator.hibernate.models;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Entities, an enum and an embeddable that they share.
 *
 * @param entities the entities
 * @param moods the constants of the enum
 * @param address the fields of the embeddable
 */
record Model(List<Entity> entities, List<String> moods, List<Attribute> address) {

    Model {
        entities = List.copyOf(entities);
        moods = List.copyOf(moods);
        address = List.copyOf(address);
    }

    Model withEntities(List<Entity> newEntities) {
        return new Model(newEntities, moods, address);
    }

    /** The model with one entity changed. */
    Model with(Entity changed) {
        UnaryOperator<Entity> change = each -> each.name().equals(changed.name()) ? changed : each;
        return withEntities(entities.stream().map(change).toList());
    }

    /** The model without an entity, those that extend it and what refers to them. */
    Model without(Entity entity) {
        Model rest = withEntities(entities.stream()
                .filter(each -> !each.name().equals(entity.name()))
                .map(each -> each.withAttributes(each.attributes().stream()
                        .filter(attribute -> !entity.name().equals(attribute.target()))
                        .toList()))
                .toList());
        for (Entity each : entities) {
            if (entity.name().equals(each.parent())) {
                rest = rest.without(each);
            }
        }
        return rest;
    }

    /** The sources by the names of their classes. */
    Map<String, String> sources(String packageName) {
        Map<String, String> sources = new TreeMap<>();
        entities.forEach(entity -> sources.put(packageName + "." + entity.name(), entity.java(packageName)));
        sources.put(
                packageName + ".Mood",
                "package " + packageName + ";\npublic enum Mood { " + String.join(", ", moods) + " }\n");
        StringBuilder fields = new StringBuilder();
        address.forEach(attribute -> fields.append(attribute.java()));
        sources.put(
                packageName + ".Address",
                Imports.under(packageName) + "@Embeddable\npublic class Address {\n" + fields + "}\n");
        return sources;
    }
}
