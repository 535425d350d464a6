package dev.retort.generator.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.schema.ReferentialAction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes migrations as Java source for review by a person. */
public final class MigrationWriter {

    /** The maximum number of strings in a class. A class can have 65,535 constants, and a string takes two. */
    private static final int MOST_TEXTS = 20_000;

    private MigrationWriter() {}

    /** The source of the draft. It compiles without warnings and records exactly the operations of the draft. */
    public static String write(MigrationDraft draft) {
        return write(draft, HeaderTemplate.NONE);
    }

    /** The source of the draft with the project's text above the class. */
    public static String write(MigrationDraft draft, HeaderTemplate template) {
        MethodContent upgrade = MethodContent.of(draft.upgrade());
        MethodContent downgrade = MethodContent.of(draft.downgrade());
        Set<Expression> expressions = Stream.of(upgrade, downgrade)
                .flatMap(MethodContent::expressions)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ClassHeader header = new ClassHeader(draft);
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.className())
                .addJavadoc(header.documentation(template, upgrade))
                .addAnnotation(header.annotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        Methods methods = new Methods(type, texts(expressions) > MOST_TEXTS);
        methods.add("upgrade", upgrade);
        methods.add("downgrade", downgrade);
        JavaFile.Builder file = JavaFile.builder(draft.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ");
        addStaticImports(file, expressions);
        return template.around(file.build().toString(), header.values(upgrade));
    }

    /** Counts the operations by their effect: {@code Creates 20 tables and 31 indexes; adds 24 foreign keys}. */
    public static String summary(List<Operation> operations) {
        return Summary.of(Statement.of(new Body(operations, List.of())));
    }

    private static long texts(Set<Expression> expressions) {
        return expressions.stream().filter(Text.class::isInstance).count();
    }

    private static void addStaticImports(JavaFile.Builder file, Set<Expression> all) {
        Stream<Call> calls = all.stream().filter(Call.class::isInstance).map(Call.class::cast);
        calls.filter(Call::isWord).map(Call::word).forEach(word -> file.addStaticImport(Definitions.class, word));
        Stream<ConstantExpression> words =
                all.stream().filter(ConstantExpression.class::isInstance).map(ConstantExpression.class::cast);
        words.filter(ConstantExpression::constant)
                .forEach(constant -> file.addStaticImport(ReferentialAction.class, constant.flat()));
    }
}
