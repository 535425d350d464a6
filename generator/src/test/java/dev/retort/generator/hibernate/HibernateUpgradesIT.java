package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.cases.Golden;
import dev.retort.generator.hibernate.models.ModelPair;
import dev.retort.testing.CatalogListing;
import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Entity models made by chance, read by each version of Hibernate: Retort makes what that version's own script makes, and
 * the table of {@code docs/hibernate-upgrades.md} says what differs from version to version.
 *
 * <p>The system property {@code retort.test.upgrades} says how many pairs of models are read; the page has the numbers
 * of 12. {@code -Dretort.test.rewrite=true} rewrites the table.
 */
@Tag("slow")
class HibernateUpgradesIT {

    private static final int PAIRS = 12;
    private static final int MODELS = Integer.getInteger("retort.test.upgrades", PAIRS);
    private static final Path PAGE = Path.of("../docs/hibernate-upgrades.md");
    private static final String HEAD = "| from | to | models that differ | lines of the catalog that differ |\n";

    @TempDir
    private Path work;

    private List<ModelPair> pairs;

    @BeforeEach
    void compile() throws IOException {
        pairs = LongStream.rangeClosed(1, MODELS).mapToObj(ModelPair::of).toList();
        ModelPair.compile(pairs, work.resolve("sources"), Files.createDirectories(work.resolve("classes")));
    }

    @Test
    void hasTheTableOfThePage(@Fresh TestDatabase script, @Fresh TestDatabase own) throws Exception {
        List<String> versions = HibernateVersions.all();
        StringBuilder table = new StringBuilder(HEAD).append("|---|---|---|---|\n");
        Map<String, String> old = listings(versions.get(0), script, own);
        for (int i = 1; i < versions.size(); i++) {
            Map<String, String> listings = listings(versions.get(i), script, own);
            table.append(row(versions.get(i - 1), old, versions.get(i), listings));
            old = listings;
        }
        System.out.println(table);
        if (MODELS == PAIRS) {
            expectOnThePage(table.toString());
        }
    }

    private static void expectOnThePage(String table) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(HEAD);
        String written = page.substring(start, page.indexOf("\n\n", start) + 1);
        Golden.check(PAGE, page.replace(written, table));
    }

    private static String row(String before, Map<String, String> old, String version, Map<String, String> listings) {
        int models = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (Map.Entry<String, String> model : listings.entrySet()) {
            Set<String> changed = lines(model.getValue());
            Set<String> gone = lines(old.getOrDefault(model.getKey(), ""));
            Set<String> kept = new HashSet<>(changed);
            kept.retainAll(gone);
            changed.removeAll(kept);
            gone.removeAll(kept);
            if (!changed.isEmpty() || !gone.isEmpty()) {
                models++;
            }
            changed.forEach(line -> kinds.merge("new " + line.replaceFirst(" .*", ""), 1, Integer::sum));
            gone.forEach(line -> kinds.merge("old " + line.replaceFirst(" .*", ""), 1, Integer::sum));
        }
        return "| %s | %s | %d of %d | %s |%n"
                .formatted(before, version, models, listings.size(), kinds.isEmpty() ? "none" : written(kinds));
    }

    private static String written(Map<String, Integer> kinds) {
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, count) -> parts.add(kind + " " + count));
        return String.join(", ", parts);
    }

    private static Set<String> lines(String listing) {
        return new HashSet<>(listing.lines().toList());
    }

    /** The catalogs that the scripts of a version create, by models. */
    private Map<String, String> listings(String version, TestDatabase script, TestDatabase own) throws Exception {
        Map<String, String> listings = new TreeMap<>();
        List<Path> classpath = Stream.concat(
                        Stream.of(work.resolve("classes")), HibernateVersions.classpath(version).stream())
                .toList();
        try (ApplicationClassLoader loader = ApplicationClassLoader.open(classpath)) {
            for (String model : names()) {
                Map.Entry<EntityModel, List<String>> both =
                        OtherVersionsIT.beside(loader, EntitySource.ofPackages(classpath, model));
                String expected = listing(script, model, both.getValue());
                listings.put(model, expected);
                assertThat(listing(own, model, OtherVersionsIT.statements(both.getKey())))
                        .as(model + " by " + version)
                        .isEqualTo(expected);
            }
        }
        return listings;
    }

    private List<String> names() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.packageOf(false), pair.packageOf(true)))
                .toList();
    }

    /** The catalog that the statements create in a schema that nothing else is in. */
    private static String listing(TestDatabase database, String schema, List<String> statements) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            statement.execute("set search_path = " + schema);
            for (String sql : statements) {
                statement.execute(sql);
            }
            String listing = CatalogListing.exact().withoutMadeUpNames().list(connection, schema);
            statement.execute("drop schema " + schema + " cascade");
            return listing;
        }
    }
}
