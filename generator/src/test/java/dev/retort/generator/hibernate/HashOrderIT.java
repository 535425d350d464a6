package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hashes of objects, which change from one JVM to the next, reach neither the model nor the file. */
@Tag("slow")
class HashOrderIT {

    /** The ways in which the JVM computes the hash of an object: random, address, constant, counter, address, thread. */
    private static final List<Integer> ALL = List.of(0, 1, 2, 3, 4, 5);

    /** The constant, with which nothing is sorted by its hash, and the default. */
    private static final List<Integer> TWO = List.of(2, 5);

    private static final boolean FULL = Boolean.getBoolean("retort.test.full");

    @TempDir
    private Path work;

    /** The oldest, the newest and Retort's own Hibernate; with {@code retort.test.full}, all. */
    static List<String> versions() throws IOException {
        List<String> all = HibernateVersions.all();
        return all.stream()
                .filter(version -> FULL
                        || version.equals(all.get(0))
                        || version.equals(all.get(all.size() - 1))
                        || version.equals(ApplicationHibernate.ownVersion()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void writesTheSameBytesWhateverTheHashesOfObjectsAre(String version, @Fresh TestDatabase database)
            throws Exception {
        List<Integer> ways = FULL && version.equals(ApplicationHibernate.ownVersion()) ? ALL : TWO;
        List<Process> processes = new ArrayList<>();
        try {
            for (int way : ways) {
                List<String> options = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=" + way);
                processes.add(WrittenModels.start(options, version, database.url(), folder(way)));
            }
            for (int i = 0; i < ways.size(); i++) {
                int code = processes.get(i).waitFor();
                assertThat(code).as(WrittenModels.output(folder(ways.get(i)))).isZero();
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        Map<String, String> files = files(folder(2));
        assertThat(files).hasSize(2);
        for (int way : ways) {
            assertThat(files(folder(way))).as("-XX:hashCode=" + way).isEqualTo(files);
        }
    }

    private Path folder(int way) {
        return work.resolve(String.valueOf(way));
    }

    private static Map<String, String> files(Path folder) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path :
                    paths.filter(path -> !path.endsWith(WrittenModels.OUTPUT)).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
