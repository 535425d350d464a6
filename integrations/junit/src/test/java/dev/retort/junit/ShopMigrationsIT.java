package dev.retort.junit;

import java.nio.file.Path;

@RetortTest(migrations = "dev.retort.junit.shop.migrations")
class ShopMigrationsIT extends MigrationTests {

    @Override
    protected Path settings() {
        return Path.of("src/test/resources/shop.properties");
    }
}
