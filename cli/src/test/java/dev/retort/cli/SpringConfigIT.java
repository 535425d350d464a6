package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.testing.Fresh;
import dev.retort.testing.TestDatabase;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpringConfigIT {

    private static final String ENTITY =
            "@Entity public class OrderItem { @Id Long id; String productName; @ManyToOne OrderItem parentItem; }";

    private final Path folder;

    SpringConfigIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheDatabaseAndTheNamesOfTheApplication(@Fresh TestDatabase database) throws Exception {
        database.execute("create schema shop");
        database.execute("create role init_shop login password 's3cret'");
        database.execute("grant create on database \"" + database.name() + "\" to init_shop");
        database.execute("grant all on schema shop, public to init_shop");
        JavaProject.in(folder)
                .with(
                        "src/main/resources/application.yaml",
                        """
                        spring:
                          jpa.properties.hibernate.default_schema: shop
                        ---
                        spring:
                          config.activate.on-profile: dev
                          datasource:
                            url: %s
                            username: init_shop
                            password: ${SHOP_PASSWORD:s3cret}
                        """
                                .formatted(withoutUser(database)))
                .withEntity("OrderItem", ENTITY)
                .compile();
        Cli cli = Cli.of(
                folder,
                "spring.config=src/main/resources",
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "migrations.dir=src/main/java/shop/migrations");
        try {
            Cli.Result written = cli.must("revision", "--autogenerate", "-m", "first", "--profiles", "dev");
            Cli.Result upgraded = cli.must("upgrade", "head", "--profiles=dev", "-v");
            Cli.Result checked = cli.must("--profiles", "dev", "check");

            assertThat(database.query("select attname::text from pg_attribute where attnum > 0"
                            + " and attrelid = 'shop.order_item'::regclass order by 1"))
                    .containsExactly("id", "parent_item_id", "product_name");
            assertThat(database.query("select tableowner::text from pg_tables where tablename = 'order_item'"))
                    .containsExactly("init_shop");
            assertThat(written.out() + written.err() + upgraded.out() + upgraded.err() + checked.out())
                    .doesNotContain("s3cret");

            Cli.Result wrong = cli.with("SHOP_PASSWORD", "wr0ngpw").run("current", "--profiles", "dev");
            assertThat(wrong.out() + wrong.err()).doesNotContain("wr0ngpw").doesNotContain("s3cret");
        } finally {
            database.execute("drop owned by init_shop cascade");
            database.execute("drop role init_shop");
        }
    }

    @Test
    void worksWithoutTheDatabaseOfTheApplication() throws Exception {
        JavaProject.in(folder)
                .with("src/main/resources/application.properties", "spring.datasource.url = ${SHOP_DATABASE}\n")
                .withEntity("OrderItem", ENTITY)
                .compile();
        Cli cli = Cli.of(
                folder,
                "spring.config=src/main/resources",
                "entities.classpath=target/classes",
                "entities.packages=shop",
                "shadow=none");

        Cli.Result diff = cli.must("diff");

        assertThat(diff.out()).contains("create_table order_item");
        assertThat(diff.err())
                .contains("warning: spring.datasource.url in "
                        + folder.resolve("src/main/resources/application.properties")
                        + " is left out: ${SHOP_DATABASE} has no value");
    }

    /** The URL as an application has it, whose user and password are properties of their own. */
    private static String withoutUser(TestDatabase database) {
        URI url = URI.create(database.url().substring("jdbc:".length()));
        return "jdbc:postgresql://" + url.getHost() + ":" + url.getPort() + url.getPath();
    }
}
