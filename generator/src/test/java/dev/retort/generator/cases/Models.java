package dev.retort.generator.cases;

import dev.retort.generator.Comparer;
import dev.retort.generator.Comparison;
import dev.retort.generator.DatabaseCatalog;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.generator.cache.KeptModels;
import dev.retort.generator.cases.Case.Side;
import dev.retort.generator.hibernate.EntityModel;
import dev.retort.generator.hibernate.EntityReader;
import dev.retort.generator.hibernate.EntitySource;
import dev.retort.operation.Operation;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.SqlStatement;
import dev.retort.postgres.sql.SqlWriter;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.View;
import dev.retort.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The models of both sides of a case, and databases created directly from them. */
record Models(Case change, CaseClasses classes) {

    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");

    /** Makes an empty database what one side wants, and returns what that is. */
    EntityModel make(TestDatabase database, Side side) throws SQLException, IOException {
        give(database);
        Optional<EntityModel> entities = entities(database, side);
        if (entities.isPresent()) {
            apply(database, comparison(database, entities.get()).operations());
        }
        Optional<String> sql = change.sql(side);
        if (sql.isPresent()) {
            database.execute(sql.get());
        }
        return entities.isPresent() && (sql.isEmpty() || side == Side.AFTER)
                ? entities.get()
                : CatalogModel.of(database);
    }

    /** Creates what somebody made by hand before either side. */
    void give(TestDatabase database) throws SQLException, IOException {
        database.execute(change.text("given.sql").orElse("select"));
    }

    /** The product's comparison of a database with what is wanted of it, where nothing is decided. */
    Comparison comparison(TestDatabase database, EntityModel model) throws SQLException, IOException {
        return comparison(database, model, Decisions.NONE);
    }

    /** The same with what the case has decided. */
    Comparison decided(TestDatabase database, EntityModel model) throws SQLException, IOException {
        return comparison(database, model, change.properties().decisions());
    }

    private Comparison comparison(TestDatabase database, EntityModel model, Decisions decisions)
            throws SQLException, IOException {
        try (Connection connection = database.connect()) {
            Set<QualifiedName> views = migratedViews(database);
            return Comparer.read(
                            DatabaseCatalog.read(connection, scope()),
                            scope(),
                            model,
                            new NoExpressionServer(),
                            () -> views,
                            Map::of)
                    .compare(decisions);
        }
    }

    /** The views of the entities before the change: those that a migration of Retort has created by then. */
    private Set<QualifiedName> migratedViews(TestDatabase database) throws SQLException, IOException {
        boolean mapsViews = false;
        for (Path source : change.entities(Side.BEFORE)) {
            mapsViews |= Files.readString(source).contains("@View(");
        }
        Optional<EntityModel> before = mapsViews ? entities(database, Side.BEFORE) : Optional.empty();
        return before.map(EntityModel::schema).stream()
                .flatMap(schema -> schema.views().stream())
                .map(View::name)
                .collect(Collectors.toSet());
    }

    private Scope scope() {
        return change.properties().applyTo(Scope.of(HISTORY));
    }

    /** The model of the entities of one side; empty if it has none. */
    Optional<EntityModel> entities(TestDatabase database, Side side) throws SQLException, IOException {
        if (!change.hasEntities(side)) {
            return Optional.empty();
        }
        Path compiled = classes.of(change, side);
        EntitySource source = change.properties().applyTo(EntitySource.ofPackages(List.of(compiled), "shop"));
        return Optional.of(KeptModels.read(EntityReader.read(source, version(database))));
    }

    private static void apply(TestDatabase database, List<Operation> operations) throws SQLException {
        SqlWriter writer = new SqlWriter(version(database));
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Operation operation : operations) {
                for (SqlStatement sql : writer.write(operation)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    private static ServerVersion version(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return ServerVersion.of(connection);
        }
    }
}
