package dev.retort.generator.hibernate.models;

import org.jspecify.annotations.Nullable;

/**
 * A field of an entity.
 *
 * @param name its name
 * @param annotations its annotations, as Java
 * @param type its type, as Java
 * @param target the entity that it refers to, or null
 * @param sortable whether its column can be a key of an index
 */
record Attribute(String name, String annotations, String type, @Nullable String target, boolean sortable) {

    static Attribute of(String name, String annotations, String type) {
        return new Attribute(name, annotations, type, null, false);
    }

    Attribute asSortable() {
        return new Attribute(name, annotations, type, target, true);
    }

    Attribute to(String entity) {
        return new Attribute(name, annotations, type, entity, sortable);
    }

    String java() {
        return "    " + annotations + " public " + type + " " + name + ";\n";
    }
}
