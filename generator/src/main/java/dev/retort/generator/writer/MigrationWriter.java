package dev.retort.generator.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes migrations as Java that a person reviews. */
public final class MigrationWriter {

    private MigrationWriter() {}

    /** The text of the draft's file. It compiles without warnings and records the draft's operations as written. */
    public static String write(MigrationDraft draft) {
        List<Statement> upgrade = Statement.of(draft.upgrade(), draft.notes());
        List<Statement> downgrade = Statement.of(draft.downgrade(), List.of());
        ClassHeader header = new ClassHeader(draft);
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.className())
                .addJavadoc(header.documentation(upgrade))
                .addAnnotation(header.annotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        Methods methods = new Methods(type);
        methods.add("upgrade", upgrade);
        methods.add("downgrade", downgrade);
        JavaFile.Builder file = JavaFile.builder(draft.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ");
        addStaticImports(file, Stream.concat(upgrade.stream(), downgrade.stream()));
        return file.build().toString();
    }

    private static void addStaticImports(JavaFile.Builder file, Stream<Statement> statements) {
        List<Expression> all = statements
                .flatMap(statement -> statement.call().all())
                .distinct()
                .toList();
        Stream<Call> calls = all.stream().filter(Call.class::isInstance).map(Call.class::cast);
        calls.filter(Call::isWord).map(Call::word).forEach(word -> file.addStaticImport(Definitions.class, word));
        Stream<Word> words = all.stream().filter(Word.class::isInstance).map(Word.class::cast);
        words.filter(Word::constant)
                .forEach(constant -> file.addStaticImport(ReferentialAction.class, constant.flat()));
    }

    /** The methods of a migration, each long one with parts that follow it. */
    private static final class Methods {

        private static final String PARAMETER = "op";

        private final TypeSpec.Builder type;
        private final MethodNames names = new MethodNames();

        Methods(TypeSpec.Builder type) {
            this.type = type;
        }

        void add(String direction, List<Statement> statements) {
            MethodSpec.Builder method =
                    method(direction).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
            List<Part> parts = Part.of(statements);
            if (parts.size() == 1) {
                type.addMethod(method.addCode(MethodBody.of(statements)).build());
                return;
            }
            List<String> partNames = names.of(parts);
            partNames.forEach(name -> method.addStatement("$L($L)", name, PARAMETER));
            type.addMethod(method.build());
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                type.addMethod(method(partNames.get(i))
                        .addJavadoc("$L", CommentText.javadoc(part.description()))
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addCode(MethodBody.of(part.statements()))
                        .build());
            }
        }

        private static MethodSpec.Builder method(String name) {
            return MethodSpec.methodBuilder(name).addParameter(Operations.class, PARAMETER);
        }
    }
}
