package dev.retort.generator.writer;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.migration.Operations;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Adds the methods of a migration to its class. A long method is split into parts that follow it. */
final class Methods {

    private static final String PARAMETER = "op";

    private static final int WIDTH = 120 - 16;

    private final TypeSpec.Builder type;
    private final boolean nested;
    private final MethodNames names = new MethodNames();

    /**
     * Creates the writer of the methods.
     *
     * @param nested whether each part is a nested class, because one class would have too many constants
     */
    Methods(TypeSpec.Builder type, boolean nested) {
        this.type = type;
        this.nested = nested;
    }

    void add(String direction, MethodContent content) {
        MethodSpec.Builder method =
                method(direction).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
        method.addCode(MethodBody.head(content.headNotes()));
        List<Part> parts = Part.of(content.statements());
        if (parts.size() == 1) {
            type.addMethod(method.addCode(MethodBody.of(content.statements())).build());
            return;
        }
        List<String> partNames = names.of(parts);
        for (String name : partNames) {
            method.addStatement("$L$L($L)", nested ? OperationLabel.capitalised(name) + "." : "", name, PARAMETER);
        }
        type.addMethod(method.build());
        for (int i = 0; i < parts.size(); i++) {
            addPart(partNames.get(i), parts.get(i));
        }
    }

    private void addPart(String name, Part part) {
        List<String> description = CommentText.wrapped(CommentText.javadoc(part.description()), WIDTH);
        MethodSpec method = method(name)
                .addJavadoc("$L", String.join("\n", description))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addCode(MethodBody.of(part.statements()))
                .build();
        if (nested) {
            type.addType(TypeSpec.classBuilder(OperationLabel.capitalised(name))
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addMethod(method)
                    .build());
        } else {
            type.addMethod(method);
        }
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addParameter(Operations.class, PARAMETER);
    }
}
