package dev.retort.generator.hibernate;

import dev.retort.generator.diff.Failures;
import dev.retort.generator.diff.Laws;
import dev.retort.generator.diff.Pair;
import dev.retort.generator.hibernate.models.ModelPair;
import dev.retort.generator.writer.WrittenPairs;
import dev.retort.schema.Schema;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The laws on entity models made by chance: what Retort makes of one is what Hibernate makes of it and accepts, and what
 * leads from one to another leads there and back.
 *
 * <p>The system property {@code retort.test.models} says how many, {@code retort.test.model} where to begin. A model that
 * ever failed is tried each time.
 */
@Tag("slow")
class EntityLawsIT {

    private static final List<Long> FAILED_ONCE = List.of(12L);
    private static final int MODELS = Integer.getInteger("retort.test.models", 15);
    private static final long FIRST = Long.getLong("retort.test.model", 1);

    @TempDir
    private Path work;

    @TestFactory
    Stream<DynamicTest> hold() throws Exception {
        List<ModelPair> pairs = LongStream.concat(
                        FAILED_ONCE.stream().mapToLong(Long::longValue), LongStream.range(FIRST, FIRST + MODELS))
                .distinct()
                .mapToObj(ModelPair::of)
                .toList();
        Path classes = Files.createDirectories(work.resolve("classes"));
        ModelPair.compile(pairs, work.resolve("sources"), classes);
        Laws laws = new Laws();
        WrittenPairs written = new WrittenPairs();
        return pairs.stream()
                .map(pair -> DynamicTest.dynamicTest(pair.packageOf(false), () -> check(pair, classes, laws, written)))
                .onClose(() -> close(laws, written));
    }

    private static void check(ModelPair pair, Path classes, Laws laws, WrittenPairs written) throws Exception {
        try {
            Pair schemas = new Pair(
                    createdLikeHibernate(pair, false, classes, laws), createdLikeHibernate(pair, true, classes, laws));
            written.add(pair.packageOf(false), Failures.shrunk(pair.packageOf(false), schemas, laws::check));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(failure.getMessage() + "\n\nThe entities:\n" + pair.text(), failure);
        }
    }

    /** Hibernate loads classes by the thread's loader, as an application server has it. */
    private static Schema createdLikeHibernate(ModelPair pair, boolean isAfter, Path classes, Laws laws)
            throws Exception {
        EntitySource source = EntitySource.ofPackages(List.of(classes), pair.packageOf(isAfter));
        EntityModel model = EntityReader.read(source, laws.version());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            CreateScriptIT.compare(pair.entities(isAfter, loader), version -> model, Map.of());
            return model.schemaIn("public");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Law 6 holds for all of them together: one call of the compiler instead of many. */
    private static void close(Laws laws, WrittenPairs written) {
        try {
            laws.close();
            written.expectRecorded();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
