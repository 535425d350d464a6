package dev.retort.generator.hibernate.models;

import dev.retort.generator.diff.Dice;

/** Fields that refer to entities, hold several values, or spread over several columns. */
final class RandomAssociations {

    private final Dice dice;

    RandomAssociations(Dice dice) {
        this.dice = dice;
    }

    /** A field that refers to an entity, by columns of its own or a table between the two. */
    Attribute to(String entity, String name) {
        return switch (dice.below(6)) {
            case 0 -> Attribute.of(name, "@OneToOne" + join(name), entity).to(entity);
            case 1 ->
                Attribute.of(name, "@ManyToMany" + joinTable(name), "List<" + entity + ">")
                        .to(entity);
            case 2 ->
                Attribute.of(name, "@OneToMany @JoinColumn(name = \"" + name + "_owner\")", "List<" + entity + ">")
                        .to(entity);
            default ->
                Attribute.of(name, "@ManyToOne" + dice.oneOf("", "(optional = false)") + join(name), entity)
                        .to(entity);
        };
    }

    Attribute several(String name) {
        return switch (dice.below(5)) {
            case 0 -> Attribute.of(name, "@ElementCollection", "Set<String>");
            case 1 -> Attribute.of(name, "@ElementCollection @OrderColumn", "List<Integer>");
            case 2 -> Attribute.of(name, "@ElementCollection @Column(length = 30)", "Map<String, String>");
            case 3 -> Attribute.of(name, "@ElementCollection @Enumerated(EnumType.STRING)", "Set<Mood>");
            default -> Attribute.of(name, "@ElementCollection", "List<Address>");
        };
    }

    private String join(String name) {
        String key = dice.oneOf(
                "",
                "",
                "@JoinColumn(name = \"" + name + "_ref\")",
                "@JoinColumn(foreignKey = @ForeignKey(name = \"fk_" + name + "\"))",
                "@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))");
        boolean constrained = !key.contains("NO_CONSTRAINT");
        return " " + key + (constrained && dice.chance(30) ? " @OnDelete(action = OnDeleteAction.CASCADE)" : "");
    }

    private String joinTable(String name) {
        return dice.oneOf("", " @JoinTable(name = \"link_" + name + "\")", " @OrderColumn");
    }
}
