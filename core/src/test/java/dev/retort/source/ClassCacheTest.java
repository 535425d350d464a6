package dev.retort.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.migration.Migration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassCacheTest {

    private static final ClassLoader LOADER = Migration.class.getClassLoader();
    private static final List<Path> CLASS_PATH = CompileClassPath.of(LOADER);

    @TempDir
    Path temp;

    private Path folder = Path.of("");
    private Path cache = Path.of("");
    private final AtomicInteger compilations = new AtomicInteger();

    @BeforeEach
    void writeOneMigration() throws IOException {
        folder = Files.createDirectory(temp.resolve("migrations"));
        cache = temp.resolve("state/classes");
        write("M1", "a");
    }

    @Test
    void compilesOnce() {
        assertThat(load()).containsExactly("a");
        assertThat(load()).containsExactly("a");

        assertThat(compilations).hasValue(1);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void needsNoCompilerForWhatItHas() {
        load();

        FolderSource withoutCompiler = new FolderSource(folder, cache, LOADER, CLASS_PATH, sources -> {
            throw new MissingCompilerException(folder);
        });

        assertThat(withoutCompiler.load())
                .singleElement()
                .extracting(LoadedMigration::file)
                .isEqualTo(folder.resolve("M1.java"));
    }

    @Test
    void saysThatACompilerIsMissing() {
        FolderSource withoutCompiler = new FolderSource(folder, cache, LOADER, CLASS_PATH, sources -> {
            throw new MissingCompilerException(folder);
        });

        assertThatThrownBy(withoutCompiler::load)
                .isInstanceOf(MissingCompilerException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("JDK");
    }

    @Test
    void compilesAgainWhenASourceChanges() throws IOException {
        load();
        write("M1", "b");

        assertThat(load()).containsExactly("b");
        assertThat(compilations).hasValue(2);
    }

    @Test
    void compilesAgainWhenASourceIsAddedOrRenamed() throws IOException {
        load();
        write("M2", "b");
        assertThat(load()).containsExactly("a", "b");

        Files.move(
                folder.resolve("M2.java"),
                Files.createDirectory(folder.resolve("sub")).resolve("M2.java"));
        assertThat(load()).containsExactly("a", "b");
        assertThat(compilations).hasValue(3);
    }

    @Test
    void compilesAgainAgainstAnotherClassPath() {
        load();

        new FolderSource(folder, cache, LOADER, List.of(CLASS_PATH.get(0)), this::compile).load();

        assertThat(compilations).hasValue(2);
    }

    @Test
    void rebuildsAnEntryThatIsBroken() throws IOException {
        load();
        byte[] whole = Files.readAllBytes(entries().get(0));
        int rounds = 0;
        for (int kept : new int[] {0, 10, whole.length / 2, whole.length - 30}) {
            Files.write(entries().get(0), Arrays.copyOf(whole, kept));
            assertThat(load()).containsExactly("a");
            rounds++;
            assertThat(compilations).hasValue(1 + rounds);
        }
        assertThat(load()).containsExactly("a");
        assertThat(compilations).hasValue(1 + rounds);
    }

    @Test
    void rebuildsAnEntryWhoseBytesAreDamaged() throws IOException {
        load();
        byte[] damaged = Files.readAllBytes(entries().get(0));
        for (int i = damaged.length / 3; i < damaged.length / 3 + 20; i++) {
            damaged[i] ^= 0x55;
        }
        Files.write(entries().get(0), damaged);

        assertThat(load()).containsExactly("a");
        assertThat(compilations).hasValue(2);
    }

    @Test
    void keepsNothingOfWhatDoesNotCompile() throws IOException {
        Files.writeString(folder.resolve("Broken.java"), "class Broken {");

        assertThatThrownBy(this::load).isInstanceOf(CompilationException.class);
        assertThat(cache).doesNotExist();
    }

    @Test
    void runsWhereTheCacheCannotBeWritten() throws IOException {
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "a file in the way");

        assertThat(load()).containsExactly("a");
    }

    @Test
    void keepsTheNewestEntriesOnly() {
        ClassCache classes = new ClassCache(cache);
        for (int i = 0; i < 25; i++) {
            classes.store("print" + i, new CompiledClasses(new TreeMap<>(), new TreeMap<>()));
        }

        assertThat(entries()).hasSize(20);
        assertThat(classes.find("print24")).isPresent();
    }

    private List<String> load() {
        return new FolderSource(folder, cache, LOADER, CLASS_PATH, this::compile)
                .load().stream().map(loaded -> loaded.revision().id()).toList();
    }

    private CompiledClasses compile(List<SourceFile> sources) {
        compilations.incrementAndGet();
        return new SystemCompiler(folder, CLASS_PATH).compile(sources);
    }

    private List<Path> entries() {
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String id) throws IOException {
        Files.writeString(
                folder.resolve(name + ".java"),
                """
                import dev.retort.migration.*;
                @Revision(id = "%s") public class %s implements Migration {
                    public void upgrade(Operations op) { Runnable run = () -> op.execute("x"); run.run(); }
                    public void downgrade(Operations op) {}
                }
                """
                        .formatted(id, name));
    }
}
