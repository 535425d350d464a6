package dev.retort.generator.systems;

import dev.retort.generator.cases.CatalogModel;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.postgres.ServerVersion;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The models that databases are migrated to. */
interface Wanted {

    /** As the version of a database's server has it. */
    EntityModel of(TestDatabase database) throws SQLException, IOException;

    /** The model of the entities, read once for each version. */
    static Wanted by(EntitySource entities) {
        Map<ServerVersion, EntityModel> models = new HashMap<>();
        return database -> {
            try (Connection connection = database.connect()) {
                ServerVersion version = ServerVersion.of(connection);
                EntityModel known = models.get(version);
                EntityModel model = known == null ? EntityReader.read(entities, version) : known;
                models.put(version, model);
                return model;
            }
        };
    }

    /** The objects that a system's team created by hand. */
    static Wanted madeByHand(ExampleSystem system) {
        return database -> {
            try (TestDatabase other = database.sibling()) {
                other.execute(system.sql("before.sql"));
                return CatalogModel.of(other);
            }
        };
    }
}
