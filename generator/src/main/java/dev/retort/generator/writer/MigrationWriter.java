package dev.retort.generator.writer;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.retort.generator.writer.MigrationDraft.Body;
import dev.retort.migration.Definitions;
import dev.retort.migration.Migration;
import dev.retort.operation.Operation;
import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes migrations as Java that a person reviews. */
public final class MigrationWriter {

    /** A class holds 65,535 constants, and a string takes two of them. */
    private static final int MOST_TEXTS = 20_000;

    private MigrationWriter() {}

    /** The text of the draft's file. It compiles without warnings and records the draft's operations as written. */
    public static String write(MigrationDraft draft) {
        return write(draft, HeaderTemplate.NONE);
    }

    /** The same with what a project wants above the class. */
    public static String write(MigrationDraft draft, HeaderTemplate template) {
        List<Statement> upgrade = Statement.of(draft.upgrade());
        List<Statement> downgrade = Statement.of(draft.downgrade());
        ClassHeader header = new ClassHeader(draft);
        TypeSpec.Builder type = TypeSpec.classBuilder(draft.className())
                .addJavadoc(header.documentation(template, upgrade))
                .addAnnotation(header.annotation())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class);
        Methods methods = new Methods(type, distinctTexts(upgrade, downgrade) > MOST_TEXTS);
        methods.add("upgrade", upgrade);
        methods.add("downgrade", downgrade);
        JavaFile.Builder file = JavaFile.builder(draft.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ");
        addStaticImports(file, Stream.concat(upgrade.stream(), downgrade.stream()));
        return template.around(file.build().toString(), header.values(upgrade));
    }

    /** What operations do, in numbers: {@code Creates 20 tables and 31 indexes; adds 24 foreign keys}. */
    public static String summary(List<Operation> operations) {
        return Summary.of(Statement.of(new Body(operations, List.of())));
    }

    private static long distinctTexts(List<Statement> upgrade, List<Statement> downgrade) {
        return Stream.concat(upgrade.stream(), downgrade.stream())
                .flatMap(statement -> statement.call().all())
                .filter(Text.class::isInstance)
                .distinct()
                .count();
    }

    private static void addStaticImports(JavaFile.Builder file, Stream<Statement> statements) {
        List<Expression> all = statements
                .flatMap(statement -> statement.call().all())
                .distinct()
                .toList();
        Stream<Call> calls = all.stream().filter(Call.class::isInstance).map(Call.class::cast);
        calls.filter(Call::isWord).map(Call::word).forEach(word -> file.addStaticImport(Definitions.class, word));
        Stream<ConstantExpression> words =
                all.stream().filter(ConstantExpression.class::isInstance).map(ConstantExpression.class::cast);
        words.filter(ConstantExpression::constant)
                .forEach(constant -> file.addStaticImport(ReferentialAction.class, constant.flat()));
    }
}
