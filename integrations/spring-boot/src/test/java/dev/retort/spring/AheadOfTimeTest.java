package dev.retort.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.revision.RevisionInfo;
import dev.retort.runner.Migrator;
import dev.retort.spring.shop.Shop;
import dev.retort.spring.shop.migrations.AddItems;
import dev.retort.spring.shop.migrations.AddPrices;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.javapoet.ClassName;

/** An application finds its migrations in the files of ahead-of-time processing where no package can be scanned. */
class AheadOfTimeTest {

    private final InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
    private final DefaultGenerationContext generation =
            new DefaultGenerationContext(new ClassNameGenerator(ClassName.get("com.example", "Application")), files);

    private RuntimeHints process() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.register(Application.class, RetortAutoConfiguration.class);
            context.registerBean(PGSimpleDataSource.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
            return generation.getRuntimeHints();
        }
    }

    @Test
    void givesEachMigrationAHintForItsConstructor() {
        RuntimeHints hints = process();

        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(AddItems.class)
                        .withMemberCategory(MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.reflection()
                        .onType(AddPrices.class)
                        .withMemberCategory(MemberCategory.INVOKE_PUBLIC_CONSTRUCTORS))
                .accepts(hints);
    }

    @Test
    void includesTheFilesOfTheLibrary() {
        RuntimeHints hints = process();

        assertThat(RuntimeHintsPredicates.resource().forResource("dev/retort/history/version"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource(ApplicationMigrations.LIST))
                .accepts(hints);
        assertThat(getClass().getClassLoader().getResource("dev/retort/history/version"))
                .isNotNull();
    }

    @Test
    void listsTheMigrations() throws IOException {
        process();

        assertThat(list().lines()).containsExactly(AddItems.class.getName(), AddPrices.class.getName());
    }

    /** The location has no classes, as if no package could be scanned: the list alone leads to the migrations. */
    @Test
    void findsTheMigrationsByTheList() throws IOException {
        process();
        String list = list();
        System.setProperty("spring.aot.enabled", "true");
        try {
            new ApplicationContextRunner()
                    .withUserConfiguration(RetortAutoConfiguration.class)
                    .withClassLoader(new WithList(list))
                    .withPropertyValues("retort.locations=com.example.nowhere", "retort.url=jdbc:postgresql:unused")
                    .withBean(
                            RetortMigrationInitializer.class,
                            () -> {
                                throw new AssertionError("only the migrator is wanted");
                            },
                            each -> each.setLazyInit(true))
                    .run(context -> assertThat(
                                    context.getBean(Migrator.class).graph().all())
                            .extracting(RevisionInfo::id)
                            .containsExactly("aaa1", "bbb2"));
        } finally {
            System.clearProperty("spring.aot.enabled");
        }
    }

    private String list() throws IOException {
        return Objects.requireNonNull(
                files.getGeneratedFileContent(GeneratedFiles.Kind.RESOURCE, ApplicationMigrations.LIST));
    }

    @Configuration(proxyBeanMethods = false)
    @AutoConfigurationPackage(basePackageClasses = Shop.class)
    static class Application {}

    private static final class WithList extends ClassLoader {

        private final String list;

        WithList(String list) {
            super(AheadOfTimeTest.class.getClassLoader());
            this.list = list;
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return name.equals(ApplicationMigrations.LIST)
                    ? new ByteArrayInputStream(list.getBytes(UTF_8))
                    : super.getResourceAsStream(name);
        }
    }
}
