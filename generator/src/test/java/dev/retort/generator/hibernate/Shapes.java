package dev.retort.generator.hibernate;

import dev.retort.generator.hibernate.shapes.AnyAssociations;
import dev.retort.generator.hibernate.shapes.Associations;
import dev.retort.generator.hibernate.shapes.BasicTypes;
import dev.retort.generator.hibernate.shapes.BeanValidationConstraints;
import dev.retort.generator.hibernate.shapes.Checks;
import dev.retort.generator.hibernate.shapes.Collections;
import dev.retort.generator.hibernate.shapes.ColumnDefinitions;
import dev.retort.generator.hibernate.shapes.CompositeIds;
import dev.retort.generator.hibernate.shapes.DerivedIds;
import dev.retort.generator.hibernate.shapes.Embeddables;
import dev.retort.generator.hibernate.shapes.Enums;
import dev.retort.generator.hibernate.shapes.Extras;
import dev.retort.generator.hibernate.shapes.ForeignKeys;
import dev.retort.generator.hibernate.shapes.Generators;
import dev.retort.generator.hibernate.shapes.Histories;
import dev.retort.generator.hibernate.shapes.JdbcTypes;
import dev.retort.generator.hibernate.shapes.Joined;
import dev.retort.generator.hibernate.shapes.ListsAndMaps;
import dev.retort.generator.hibernate.shapes.NaturalIds;
import dev.retort.generator.hibernate.shapes.QuotedNames;
import dev.retort.generator.hibernate.shapes.SecondaryTables;
import dev.retort.generator.hibernate.shapes.SingleTable;
import dev.retort.generator.hibernate.shapes.SoftDeletes;
import dev.retort.generator.hibernate.shapes.Structs;
import dev.retort.generator.hibernate.shapes.TablePerClass;
import dev.retort.generator.hibernate.shapes.Tenants;
import dev.retort.generator.hibernate.shapes.TimeZones;
import dev.retort.generator.hibernate.shapes.TwoSchemas;
import dev.retort.generator.hibernate.shapes.UniquesAndIndexes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The small mappings of the tests. */
final class Shapes {

    static final List<Class<?>> ALL = List.of(
            AnyAssociations.class,
            Associations.class,
            BasicTypes.class,
            BeanValidationConstraints.class,
            Checks.class,
            Collections.class,
            ColumnDefinitions.class,
            CompositeIds.class,
            DerivedIds.class,
            Embeddables.class,
            Enums.class,
            Extras.class,
            ForeignKeys.class,
            Generators.class,
            Histories.class,
            JdbcTypes.class,
            Joined.class,
            ListsAndMaps.class,
            NaturalIds.class,
            QuotedNames.class,
            SecondaryTables.class,
            SingleTable.class,
            SoftDeletes.class,
            Structs.class,
            TablePerClass.class,
            Tenants.class,
            TimeZones.class,
            TwoSchemas.class,
            UniquesAndIndexes.class);

    private Shapes() {}

    /** The classes in a shape that Hibernate is to know. */
    static List<Class<?>> classesOf(Class<?> shape) {
        return Stream.of(shape.getDeclaredClasses())
                .filter(type -> type.getAnnotations().length > 0)
                .sorted(Comparator.comparing(Class::getName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    static EntitySource sourceOf(Class<?> shape) {
        return sourceOf(List.of(shape));
    }

    /** Of several shapes, in which no two entities have the same name. */
    static EntitySource sourceOf(List<Class<?>> shapes) {
        return EntitySource.ofClasses(
                shapes.stream().flatMap(shape -> classesOf(shape).stream()).toArray(Class<?>[]::new));
    }
}
