package dev.retort.generator.cache;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityModelException;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.postgres.ServerVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A kept model stands for the entities only as long as nothing has changed that Hibernate could read. */
class EntityModelCacheTest {

    private static final ServerVersion VERSION = ServerVersion.ofMajor(18);
    private static final String PROPERTY = "hibernate.auto_quote_keyword";

    /** A change of the application, by name. */
    record Change(String what, Action action) {

        /** Makes the change. */
        interface Action {
            EntitySource apply(CachedApplication application, EntitySource source) throws IOException;
        }

        /** A change that leaves the settings as they are. */
        interface FileAction {
            void apply(CachedApplication application) throws IOException;
        }

        static Change of(String what, FileAction action) {
            return new Change(what, (application, source) -> {
                action.apply(application);
                return source;
            });
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private final CachedApplication application;
    private final Path folder;
    private final EntityModelCache cache;
    private EntitySource source;

    EntityModelCacheTest(@TempDir Path temp) throws IOException {
        application = CachedApplication.in(temp.resolve("application"));
        folder = temp.resolve("cache");
        cache = EntityModelCache.in(folder);
        source = application.source();
    }

    @BeforeEach
    void countFromZero() {
        Boots.happened();
    }

    @Test
    void startsHibernateOnce() {
        EntityModel first = cache.read(source, VERSION);
        assertThat(Boots.happened()).isTrue();

        EntityModel second = cache.read(source, VERSION);

        assertThat(Boots.happened()).isFalse();
        assertThat(second).isEqualTo(first);
        assertThat(second.schema().tables())
                .extracting(table -> table.name().name())
                .contains("item");
    }

    /** Changes that show in the model. */
    static Stream<Change> visibleChanges() {
        return Stream.of(
                Change.of("a class", app -> app.edit("shop/Item", "String name;", "String name; String code;")),
                Change.of(
                        "a superclass in a jar",
                        app -> app.editLibrary("lib/Base", "long id;", "long id; int version;")),
                Change.of("a validator's constraint", app -> app.edit("shop/Item", "max = 10", "max = 20")),
                Change.of("a columnDefinition", app -> app.edit("shop/Item", "numeric(9,2)", "numeric(9,3)")),
                Change.of("a naming strategy", app -> app.edit("shop/Naming", "toLowerCase", "toUpperCase")),
                Change.of(
                        "an enum",
                        app -> app.edit("shop/Item", "Size { SMALL, LARGE }", "Size { LARGE, SMALL, HUGE }")),
                Change.of("orm.xml", app -> app.edit("META-INF/shop.xml", "name=\"crate\"", "name=\"box\"")),
                Change.of(
                        "a contributor's service file",
                        app -> app.write(
                                "META-INF/services/org.hibernate.boot.spi.AdditionalMappingContributor",
                                "shop.Contributor")),
                Change.of(
                        "a new entity", app -> app.write("shop/Shelf", "@Entity public class Shelf { @Id long id; }")),
                new Change(
                        "a setting",
                        (app, source) -> source.withSettings(app.settings("hibernate.default_schema", "depot"))));
    }

    @ParameterizedTest
    @Tag("slow")
    @MethodSource("visibleChanges")
    void readsAgainAfterAChangeThatShows(Change change) throws IOException {
        EntityModel before = cache.read(source, VERSION);

        source = change.action().apply(application, source);

        assertThat(cache.read(source, VERSION)).isNotEqualTo(before);
        Boots.happened();
        cache.read(source, VERSION);
        assertThat(Boots.happened()).isFalse();
    }

    /** Changes that could show in the model of some application. */
    static Stream<Change> otherChanges() {
        return Stream.of(
                Change.of("hibernate.properties", app -> app.write("hibernate.properties", "hibernate.x=1")),
                Change.of("persistence.xml", app -> app.write("META-INF/persistence.xml", "<persistence/>")),
                Change.of("package-info", app -> app.edit("shop/package-info", "\"a\"", "\"b\"")),
                Change.of("a resource in a folder of its own", app -> app.write("messages/de.properties", "a=b")),
                Change.of("a class that no entity names", app -> app.write("other/Tool", "class Tool {}")),
                Change.of("a deleted class", app -> Files.delete(app.classes().resolve("shop/Unused.class"))),
                Change.of("a jar that another one names", app -> app.writeNamedJar("changed")),
                new Change("the server's major version", (app, source) -> source),
                new Change(
                        "the order of the class path",
                        (app, source) -> source.withClasspath(List.of(
                                source.classpath().get(1), source.classpath().get(0)))),
                new Change(
                        "another class",
                        (app, source) -> new EntitySource(
                                source.classpath(),
                                List.of(),
                                List.of("shop.Item"),
                                List.of(),
                                null,
                                null,
                                source.settings())),
                new Change("another naming", (app, source) -> source.withNaming("spring")),
                new Change("another mapping file", (app, source) -> source.withMappingFiles(List.of())),
                new Change("a persistence unit", (app, source) -> source.withPersistenceUnit("shop")));
    }

    @ParameterizedTest
    @MethodSource("otherChanges")
    void hasAnotherKeyAfterAChangeThatCouldShow(Change change) throws IOException {
        String before = ModelKey.of(source, VERSION).orElseThrow();

        EntitySource changed = change.action().apply(application, source);
        ServerVersion version = change.what().contains("server") ? ServerVersion.ofMajor(17) : VERSION;

        assertThat(ModelKey.of(changed, version)).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void hasAnotherKeyAfterAChangeOfAFileThatASettingNames() throws IOException {
        Path mapping = Files.writeString(application.outside("orm.xml"), "<one/>");
        Path other = Files.writeString(application.outside("setting.txt"), "one");
        EntitySource named = source.withMappingFiles(List.of(mapping.toString()))
                .withSettings(application.settings("hibernate.some_file", other.toString()));
        String before = ModelKey.of(named, VERSION).orElseThrow();

        Files.writeString(mapping, "<two/>");
        String changed = ModelKey.of(named, VERSION).orElseThrow();
        Files.writeString(other, "two");

        assertThat(changed).isNotEqualTo(before);
        assertThat(ModelKey.of(named, VERSION)).isPresent().get().isNotIn(before, changed);
    }

    @Test
    void hasAnotherKeyUnderAnotherJavaOrLocale() {
        String before = ModelKey.of(source, VERSION).orElseThrow();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            System.setProperty(PROPERTY, "true");
            assertThat(ModelKey.of(source, VERSION)).isPresent().get().isNotEqualTo(before);
            System.clearProperty(PROPERTY);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ModelKey.of(source, VERSION)).isPresent().get().isNotEqualTo(before);
            Locale.setDefault(locale);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(ModelKey.of(source, VERSION)).isPresent().get().isNotEqualTo(before);
        } finally {
            System.clearProperty(PROPERTY);
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(ModelKey.of(source, VERSION)).contains(before);
    }

    @Test
    void keepsNoUnitWithClassesFromElsewhere() throws IOException {
        application.write("META-INF/persistence.xml", "<persistence><jar-file>../x.jar</jar-file></persistence>");
        assertThat(ModelKey.of(source.withPersistenceUnit("shop"), VERSION)).isEmpty();

        Files.write(
                application.classes().resolve("META-INF/persistence.xml"),
                "<persistence><jar-file>../x.jar</jar-file></persistence>".getBytes(UTF_16));
        assertThat(ModelKey.of(source.withPersistenceUnit("shop"), VERSION)).isEmpty();
    }

    @Test
    void readsNothingAgainAfterAChangeOfTimesOnly() throws IOException {
        EntityModel before = cache.read(source, VERSION);
        try (Stream<Path> files = Files.walk(application.classes())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            }
        }
        application.writeLibraries(2_000_000_000_000L);
        Files.writeString(application.outside("unrelated.txt"), "x");
        Boots.happened();

        assertThat(cache.read(source, VERSION)).isEqualTo(before);

        assertThat(Boots.happened()).isFalse();
    }

    @Test
    void ignoresADamagedFile() throws IOException {
        EntityModel model = cache.read(source, VERSION);
        String key = ModelKey.of(source, VERSION).orElseThrow();
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length += 11) {
            assertThat(ModelFile.read(Arrays.copyOf(whole, length), key)).isEmpty();
        }
        for (int place = 0; place < whole.length; place += 5) {
            byte[] flipped = whole.clone();
            flipped[place] ^= 0x40;
            assertThat(ModelFile.read(flipped, key)).isEmpty();
        }
        assertThat(ModelFile.read(Arrays.copyOf(whole, whole.length + 1), key)).isEmpty();
        assertThat(ModelFile.read(whole, "another key")).isEmpty();
        assertThat(ModelFile.read(whole, key)).contains(model);
    }

    @Test
    void writesADamagedForeignOrOlderFileAgain() throws IOException {
        EntityModel model = cache.read(source, VERSION);
        byte[] whole = Files.readAllBytes(file());
        byte[] older = whole.clone();
        older[new String(whole, 0, 30, UTF_8).indexOf(" 1\n") + 1] = '0';
        for (byte[] content :
                List.of(new byte[0], Arrays.copyOf(whole, whole.length / 2), "foreign".getBytes(UTF_8), older)) {
            Files.write(file(), content);
            Boots.happened();

            assertThat(cache.read(source, VERSION)).isEqualTo(model);

            assertThat(Boots.happened()).isTrue();
            assertThat(Files.readAllBytes(file())).isNotEqualTo(content);
            cache.read(source, VERSION);
            assertThat(Boots.happened()).isFalse();
        }
    }

    @Test
    void survivesSeveralReadersAtOnce() throws IOException {
        List<CompletableFuture<EntityModel>> all = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> cache.read(source, VERSION)))
                .toList();

        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void keepsNothingOfEntitiesThatCannotBeMapped() throws IOException {
        application.edit("shop/Item", "String name;", "String name; @ManyToOne Object other;");

        assertThatThrownBy(() -> cache.read(source, VERSION)).isInstanceOf(EntityModelException.class);
        assertThatThrownBy(() -> cache.read(source, VERSION)).isInstanceOf(EntityModelException.class);

        assertThat(folder).doesNotExist();
    }

    @Test
    void keepsNothingIfItIsOffOrCannotWrite() throws IOException {
        EntityModel model = EntityModelCache.NONE.read(source, VERSION);
        Boots.happened();
        assertThat(EntityModelCache.NONE.read(source, VERSION)).isEqualTo(model);
        assertThat(Boots.happened()).isTrue();

        Files.writeString(folder, "a file in the way");
        assertThat(cache.read(source, VERSION)).isEqualTo(model);
        assertThat(cache.read(source, VERSION)).isEqualTo(model);
    }

    @Test
    void keepsTheModelsThatWereUsedLast() throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < 25; i++) {
            Path old = Files.writeString(folder.resolve("old" + i + ".model"), "x");
            Files.setLastModifiedTime(old, FileTime.fromMillis(i * 1000L));
        }

        cache.read(source, VERSION);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(20)
                    .contains("old24.model", "old6.model", file().getFileName().toString())
                    .doesNotContain("old5.model");
        }
    }

    private Path file() {
        return folder.resolve(ModelKey.of(source, VERSION).orElseThrow() + ".model");
    }
}
