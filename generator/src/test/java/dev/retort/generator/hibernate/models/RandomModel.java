package dev.retort.generator.hibernate.models;

import dev.retort.generator.diff.Dice;
import java.util.ArrayList;
import java.util.List;

/** Models made by chance, and changed like developers change them. */
final class RandomModel {

    private final Dice dice;
    private final RandomBasics basics;
    private final RandomAssociations associations;
    private int names;

    RandomModel(Dice dice) {
        this.dice = dice;
        this.basics = new RandomBasics(dice);
        this.associations = new RandomAssociations(dice);
    }

    Model model() {
        List<Attribute> address = List.of(
                Attribute.of("street", "@Column(length = 80)", "String"),
                Attribute.of("zip", "", dice.oneOf("String", "int")));
        Model model = new Model(List.of(), List.of("CALM", "WILD"), address);
        for (int i = 1 + dice.below(4); i > 0; i--) {
            model = grown(model);
        }
        return model;
    }

    Model mutated(Model model) {
        Model result = model;
        for (int i = 1 + dice.below(5); i > 0; i--) {
            result = result.entities().isEmpty() ? grown(result) : once(result);
        }
        return result.entities().isEmpty() ? grown(result) : result;
    }

    private Model once(Model model) {
        Entity entity = dice.oneOf(model.entities());
        return switch (dice.below(10)) {
            case 0 -> grown(model);
            case 1 -> model.without(entity);
            case 2 -> new Model(model.entities(), moods(model.moods()), model.address());
            case 3 -> model.with(entity.withTable(entity.table().isEmpty() ? List.of() : table(entity.attributes())));
            case 4, 5 -> model.with(with(entity, attribute(model)));
            case 6 -> model.with(fewer(entity));
            default -> model.with(retyped(entity));
        };
    }

    private List<String> moods(List<String> moods) {
        List<String> changed = new ArrayList<>(moods);
        if (changed.size() > 1 && dice.chance(40)) {
            changed.remove(dice.below(changed.size()));
        } else {
            changed.add(dice.below(changed.size() + 1), "MOOD" + names++);
        }
        return changed;
    }

    /** The model with an entity more, or with a family of them. */
    private Model grown(Model model) {
        List<Entity> entities = new ArrayList<>(model.entities());
        Model known = model;
        List<Attribute> attributes = new ArrayList<>();
        for (int i = 1 + dice.below(6); i > 0; i--) {
            attributes.add(attribute(known));
        }
        String name = "E" + names++;
        boolean family = dice.chance(25);
        String strategy = dice.oneOf("SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS");
        String annotations = family ? "@Inheritance(strategy = InheritanceType." + strategy + ")" : comment();
        entities.add(new Entity(name, null, annotations, table(attributes), id(strategy), attributes));
        for (int i = family ? 1 + dice.below(2) : 0; i > 0; i--) {
            List<Attribute> own = List.of(basics.any("a" + names++), basics.any("a" + names++));
            entities.add(new Entity("E" + names++, name, "", List.of(), null, own));
        }
        return model.withEntities(entities);
    }

    private Attribute id(String strategy) {
        return switch (dice.below(6)) {
            case 0 -> Attribute.of("id", "@Id @GeneratedValue", "Long");
            case 1 ->
                Attribute.of(
                        "id",
                        strategy.equals("TABLE_PER_CLASS")
                                ? "@Id"
                                : "@Id @GeneratedValue(strategy = GenerationType.IDENTITY)",
                        dice.oneOf("Long", "Integer"));
            case 2 -> Attribute.of("id", "@Id @GeneratedValue", "UUID");
            case 3 -> Attribute.of("id", "@Id @Column(length = 36)", "String");
            case 4 ->
                Attribute.of(
                        "id",
                        "@Id @GeneratedValue(generator = \"g\" ) @SequenceGenerator(name = \"g\", sequenceName = \"counter_"
                                + names + "\", allocationSize = " + dice.oneOf(1, 20) + ")",
                        "Long");
            default -> Attribute.of("id", "@Id", dice.oneOf("long", "Integer", "Short"));
        };
    }

    private List<String> table(List<Attribute> attributes) {
        List<String> members = new ArrayList<>(List.of("name=\"t" + names++ + "\""));
        List<Attribute> sortable =
                attributes.stream().filter(Attribute::sortable).toList();
        if (!sortable.isEmpty() && dice.chance(40)) {
            String name = dice.oneOf(sortable).name();
            members.add("indexes=@Index(" + dice.oneOf("", "name = \"ix_" + names++ + "\", ") + "columnList = \"" + name
                    + "\"" + dice.oneOf("", ", unique = true") + ")");
        }
        if (!sortable.isEmpty() && dice.chance(30)) {
            members.add("uniqueConstraints=@UniqueConstraint(" + dice.oneOf("", "name = \"uq_" + names++ + "\", ")
                    + "columnNames = \"" + dice.oneOf(sortable).name() + "\")");
        }
        return members;
    }

    private Attribute attribute(Model model) {
        String name = "a" + names++;
        List<String> roots = model.entities().stream().map(Entity::name).toList();
        return switch (dice.below(10)) {
            case 0 -> associations.several(name);
            case 1 -> embedded(name);
            case 2, 3 -> roots.isEmpty() ? basics.any(name) : associations.to(dice.oneOf(roots), name);
            default -> basics.any(name);
        };
    }

    private static Attribute embedded(String name) {
        String overrides = "@AttributeOverride(name = \"street\", column = @Column(name = \"" + name + "_street\"))"
                + " @AttributeOverride(name = \"zip\", column = @Column(name = \"" + name + "_zip\"))";
        return Attribute.of(name, "@Embedded " + overrides, "Address");
    }

    private static Entity with(Entity entity, Attribute attribute) {
        List<Attribute> attributes = new ArrayList<>(entity.attributes());
        attributes.add(attribute);
        return entity.withAttributes(attributes);
    }

    private Entity fewer(Entity entity) {
        List<Attribute> attributes = new ArrayList<>(entity.attributes());
        if (!attributes.isEmpty()) {
            attributes.remove(dice.below(attributes.size()));
        }
        return entity.withAttributes(attributes);
    }

    /** Another kind of field of the same name. */
    private Entity retyped(Entity entity) {
        List<Attribute> attributes = new ArrayList<>(entity.attributes());
        if (!attributes.isEmpty()) {
            int chosen = dice.below(attributes.size());
            attributes.set(chosen, basics.any(attributes.get(chosen).name()));
        }
        return entity.withAttributes(attributes);
    }

    private String comment() {
        return dice.chance(20) ? "@Comment(\"Entities, " + dice.below(100) + "\")" : "";
    }
}
