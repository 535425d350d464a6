package dev.retort.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.runner.Migrator;
import dev.retort.testing.Application;
import dev.retort.testing.Fresh;
import dev.retort.testing.Page;
import dev.retort.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application of {@code docs/fleets.md} as an executable jar. */
@Tag("slow")
class FleetPageIT {

    @Test
    void migratesTheSchemasOfItsCustomers(@Fresh TestDatabase database, @TempDir Path folder) throws Exception {
        Page page = Page.of("fleets.md");
        page.writeSources(folder.resolve("src"));
        List<Path> libraries = new ArrayList<>(List.of(Application.home(Migrator.class)));
        libraries.addAll(Application.ofClassPath("postgresql-4"));
        Path jar = Application.compile(folder.resolve("src"), folder.resolve("classes"), libraries)
                .fatJar(folder.resolve("customers.jar"), "com.example.shop.Customers", libraries);
        database.execute("create schema t_acme; create schema t_hooli; create schema t_initech;"
                + " create table t_hooli.items (id bigint); insert into t_hooli.items values (1)");

        assertThat(Application.run(jar, Map.of("SHOP_DATABASE", database.url())))
                .isEqualTo(new Application.Run(0, page.blocks("text").get(0)));
        assertThat(database.query("select id from t_hooli.items")).containsExactly("1");

        database.execute("drop table t_hooli.items");
        assertThat(Application.run(jar, Map.of("SHOP_DATABASE", database.url())))
                .isEqualTo(new Application.Run(0, "2 at head, 1 migrated\n"));
    }
}
