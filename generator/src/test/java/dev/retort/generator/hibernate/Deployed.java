package dev.retort.generator.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.generator.Comparer;
import dev.retort.generator.Decisions;
import dev.retort.generator.NoExpressionServer;
import dev.retort.generator.Scope;
import dev.retort.postgres.ServerVersion;
import dev.retort.schema.QualifiedName;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** Entities in a database that Retort may not have made. */
record Deployed(List<Class<?>> classes, EntitySource source) {

    static Deployed shape(Class<?> shape) {
        return new Deployed(Shapes.classesOf(shape), Shapes.sourceOf(shape));
    }

    static Deployed lingo() {
        return new Deployed(Lingo.classes(), Lingo.SOURCE);
    }

    /** Has Hibernate make the database, as an application in development does. */
    void createByHibernate(TestDatabase database) {
        HibernateApplication.start(classes, database.url(), "create", Map.of()).close();
    }

    /** Has Retort make it. */
    void createByRetort(TestDatabase database) throws Exception {
        CreateScriptIT.create(source, database);
    }

    void assertDiffersInNothing(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            EntityModel model = EntityReader.read(source, ServerVersion.of(connection));
            Scope scope = Scope.of(QualifiedName.of("retort_history"));

            assertThat(Comparer.read(connection, scope, model, new NoExpressionServer())
                            .compare(Decisions.NONE)
                            .operations())
                    .isEmpty();
        }
    }
}
