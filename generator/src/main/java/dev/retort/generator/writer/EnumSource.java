package dev.retort.generator.writer;

import dev.retort.operation.AddEnumValue;
import dev.retort.operation.AlterEnum;
import dev.retort.operation.CreateEnum;
import dev.retort.operation.DropEnum;
import dev.retort.operation.EnumAttribute;
import dev.retort.operation.EnumPosition;
import dev.retort.operation.EnumRebuild;
import dev.retort.operation.EnumUse;
import dev.retort.operation.RemoveEnumValue;
import dev.retort.operation.RenameEnum;
import dev.retort.operation.RenameEnumValue;
import dev.retort.schema.Cast;
import dev.retort.schema.EnumType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes operations on enumerated types as calls. */
final class EnumSource {

    private EnumSource() {}

    static Call create(CreateEnum operation) {
        EnumType type = operation.type();
        Call call = Call.operation("createEnum", type.name().toString());
        return type.comment() == null
                ? call.with(Call.texts(type.labels()))
                : call.with(values(type.labels(), type.comment()));
    }

    static Call drop(DropEnum operation) {
        return Call.operation("dropEnum", operation.name().toString());
    }

    static Call addValue(AddEnumValue operation) {
        Call call = Call.operation("addEnumValue", operation.type().toString(), operation.value());
        EnumPosition position = operation.position();
        return position == null
                ? call
                : call.with(Call.word(position.before() ? "before" : "after", position.neighbour()));
    }

    static Call removeValue(RemoveEnumValue operation) {
        EnumRebuild rebuild = operation.rebuild();
        return Call.operation("removeEnumValue", operation.type().toString(), operation.value())
                .with(values(rebuild.labels(), rebuild.comment()))
                .with(dependents(rebuild.uses(), rebuild.attributes(), rebuild.casts()))
                .spreadOut();
    }

    static Call alter(AlterEnum operation) {
        EnumType before = operation.before();
        EnumType after = operation.after();
        Call call = Call.operation("alterEnum", before.name().toString());
        return Change.of(call, values(before.labels(), before.comment()), values(after.labels(), after.comment()))
                .with(dependents(operation.uses(), operation.attributes(), operation.casts()));
    }

    static Call rename(RenameEnum operation) {
        return Change.inline(
                Call.operation("renameEnum"),
                new Text(operation.from().toString()),
                new Text(operation.to().toString()));
    }

    static Call renameValue(RenameEnumValue operation) {
        return Change.inline(
                Call.operation("renameEnumValue", operation.type().toString()),
                new Text(operation.from()),
                new Text(operation.to()));
    }

    private static Call values(List<String> labels, @Nullable String comment) {
        return Call.word("values", Call.texts(labels)).thenText("comment", comment);
    }

    static Expression[] uses(List<EnumUse> uses) {
        return uses.stream().map(EnumSource::use).toArray(Expression[]::new);
    }

    private static Expression[] dependents(List<EnumUse> uses, List<EnumAttribute> attributes, List<Cast> casts) {
        return Stream.of(
                        uses.stream().map(EnumSource::use),
                        attributes.stream().map(EnumSource::attribute),
                        casts.stream().map(CastSource::cast))
                .flatMap(dependents -> dependents)
                .toArray(Expression[]::new);
    }

    private static Call attribute(EnumAttribute attribute) {
        return Call.word("usedByAttribute", attribute.type().toString(), attribute.attribute())
                .thenIf(attribute.array(), "array");
    }

    private static Call use(EnumUse use) {
        return Call.word("usedBy", use.column().table().toString(), use.column().column())
                .thenText("within", use.within() == null ? null : use.within().toString())
                .thenIf(use.array(), "array")
                .thenText("defaultSql", use.defaultSql());
    }
}
