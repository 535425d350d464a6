package dev.retort.migration;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.AlterType;
import dev.retort.operation.CreateCast;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.CreateExtension;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropCast;
import dev.retort.operation.DropEnum;
import dev.retort.operation.DropExtension;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropType;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumUse;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.operation.RenameSequence;
import dev.retort.schema.DataType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Namespace;
import java.util.List;
import java.util.stream.Stream;

/** The operations on schemas, types, casts and sequences. */
abstract class TypeOperations extends Recorder {

    // Schemas

    /** Creates a schema. */
    public void createSchema(String name) {
        add(new CreateSchema(new Namespace(name, null)));
    }

    /** Creates a schema with a comment. */
    public void createSchema(String name, TableComment comment) {
        add(new CreateSchema(new Namespace(name, comment.text())));
    }

    /** Drops an empty schema. */
    public void dropSchema(String name) {
        add(new DropSchema(name, null));
    }

    /** Creates an extension. */
    public void createExtension(ExtensionDefinition extension) {
        add(new CreateExtension(extension.build()));
    }

    /** Drops an extension that nothing uses any more. */
    public void dropExtension(String name) {
        add(new DropExtension(name, null));
    }

    // Types and casts

    /** Creates an enumerated type with its values in order. */
    public void createEnum(String name, String... values) {
        add(new CreateEnum(new EnumType(name(name), List.of(values), null)));
    }

    /** Creates an enumerated type with its values in order and a comment. */
    public void createEnum(String name, EnumValues values) {
        add(new CreateEnum(new EnumType(name(name), values.labels(), values.comment())));
    }

    /** Drops an enumerated type that nothing uses any more. */
    public void dropEnum(String name) {
        add(new DropEnum(name(name), null));
    }

    /** Renames an enumerated type, or moves it to another schema. */
    public void renameEnum(From<String> from, To<String> to) {
        add(new RenameEnum(name(from.value()), name(to.value())));
    }

    /** Adds a value at the end of an enumerated type. */
    public void addEnumValue(String type, String value) {
        add(new AddEnumValue(name(type), value, null, null));
    }

    /** Adds a value to an enumerated type, before or after another. */
    public void addEnumValue(String type, String value, EnumPosition position) {
        add(new AddEnumValue(name(type), value, position, null));
    }

    /** Takes a value away from an enumerated type, which is rebuilt with those that are left. */
    public void removeEnumValue(String type, String value, EnumValues left, EnumDependent... dependents) {
        add(new RemoveEnumValue(name(type), value, EnumDependent.rebuild(left, dependents), null));
    }

    /** Renames a value of an enumerated type, in all rows that have it. */
    public void renameEnumValue(String type, From<String> from, To<String> to) {
        add(new RenameEnumValue(name(type), from.value(), to.value()));
    }

    /** Rebuilds an enumerated type with other values, or in another order. */
    public void alterEnum(String type, From<EnumValues> from, To<EnumValues> to, EnumDependent... dependents) {
        EnumType before =
                new EnumType(name(type), from.value().labels(), from.value().comment());
        EnumType after =
                new EnumType(name(type), to.value().labels(), to.value().comment());
        var rebuild = EnumDependent.rebuild(to.value(), dependents);
        add(new AlterEnum(before, after, rebuild.uses(), rebuild.casts()));
    }

    /** Creates a composite type of these attributes. */
    public void createType(String name, AttributeDefinition... attributes) {
        createType(name, new AttributeList(attributes));
    }

    /** Creates a composite type of these attributes, with a comment. */
    public void createType(String name, AttributeList attributes) {
        add(new CreateType(attributes.build(name(name))));
    }

    /** Drops a composite type that nothing uses any more. */
    public void dropType(String name) {
        add(new DropType(name(name), null));
    }

    /** Changes the attributes of a composite type; where that takes a new type, the columns of it follow. */
    public void alterType(
            String name, From<AttributeList> from, To<AttributeList> to, EnumUseDefinition... dependents) {
        List<EnumUse> uses = Stream.of(dependents).map(EnumUseDefinition::build).toList();
        add(new AlterType(from.value().build(name(name)), to.value().build(name(name)), uses));
    }

    /** Creates a cast. */
    public void createCast(CastDefinition cast) {
        add(new CreateCast(cast.build()));
    }

    /** Drops the cast between two types. */
    public void dropCast(String source, String target) {
        add(new DropCast(DataType.parse(source), DataType.parse(target), null));
    }

    // Sequences

    /** Creates a sequence. */
    public void createSequence(SequenceDefinition sequence) {
        add(new CreateSequence(sequence.build()));
    }

    /** Drops a sequence. */
    public void dropSequence(String name) {
        add(new DropSequence(name(name), null));
    }

    /** Renames a sequence, or moves it to another schema. */
    public void renameSequence(From<String> from, To<String> to) {
        add(new RenameSequence(name(from.value()), name(to.value())));
    }

    /** Changes how a sequence counts, or whose it is. */
    public void alterSequence(From<SequenceDefinition> from, To<SequenceDefinition> to) {
        add(new AlterSequence(from.value().build(), to.value().build()));
    }
}
