package dev.retort.generator.writer;

import dev.retort.operation.AlterType;
import dev.retort.operation.CreateType;
import dev.retort.operation.DropType;
import dev.retort.operation.UsingExpression;
import dev.retort.schema.Attribute;
import dev.retort.schema.CompositeType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes operations on composite types as calls. */
final class CompositeSource {

    private CompositeSource() {}

    static Call create(CreateType operation) {
        CompositeType type = operation.type();
        Call call = Call.operation("createType", type.name().toString());
        return type.comment() == null
                ? call.with(definitions(type)).spreadOut()
                : call.with(list(type)).spreadOut();
    }

    static Call drop(DropType operation) {
        return Call.operation("dropType", operation.name().toString());
    }

    static Call alter(AlterType operation) {
        Call call = Call.operation("alterType", operation.before().name().toString());
        return Change.of(call, list(operation.before()), list(operation.after(), operation.conversions()))
                .with(EnumSource.uses(operation.uses()));
    }

    private static Call list(CompositeType type) {
        return list(type, Map.of());
    }

    private static Call list(CompositeType type, Map<String, UsingExpression> conversions) {
        Expression[] definitions = type.attributes().stream()
                .map(attribute -> attribute(attribute).thenText("using", using(conversions.get(attribute.name()))))
                .toArray(Expression[]::new);
        return Call.word("attributes", definitions).thenText("comment", type.comment());
    }

    private static @Nullable String using(@Nullable UsingExpression conversion) {
        return conversion == null ? null : conversion.sql();
    }

    private static Expression[] definitions(CompositeType type) {
        return type.attributes().stream().map(CompositeSource::attribute).toArray(Expression[]::new);
    }

    private static Call attribute(Attribute attribute) {
        return Call.word("attribute", attribute.name(), attribute.type().toString())
                .thenText("collation", attribute.collation())
                .thenText("comment", attribute.comment());
    }
}
