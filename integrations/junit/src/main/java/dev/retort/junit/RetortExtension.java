package dev.retort.junit;

import dev.retort.junit.RetortTest.Sharing;
import dev.retort.runner.Migrator;
import dev.retort.source.MigrationSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Creates the databases of the parameters of tests, and skips tests whose server cannot be had. */
final class RetortExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(RetortExtension.class);
    private static final Set<Class<?>> TYPES =
            Set.of(TestDatabase.class, DataSource.class, Connection.class, Migrator.class, MigrationSource.class);

    /** Gives the parameters of a constructor the lifetime of one test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** A parameter cannot skip its test: JUnit reports a resolver's exception as a failure. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotatedClass.of(context).request().isPossible()
                ? ConditionEvaluationResult.enabled("there is a server")
                : ConditionEvaluationResult.disabled("no Docker engine answers here");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        AnnotatedClass annotated = AnnotatedClass.of(context);
        Class<?> type = parameter.getParameter().getType();
        if (type.equals(MigrationSource.class)) {
            return annotated.request().source();
        }
        TestDatabase database = database(annotated, target(parameter, annotated.request()), context);
        if (type.equals(TestDatabase.class)) {
            return database;
        }
        if (type.equals(DataSource.class)) {
            return database.dataSource();
        }
        return type.equals(Migrator.class)
                ? annotated.request().confirmingMigrator(database.dataSource())
                : connection(database, parameter, context);
    }

    /** Returns the database of the test, or that of its class, which the first parameter creates. */
    private static TestDatabase database(AnnotatedClass annotated, String target, ExtensionContext context) {
        DatabaseRequest request = annotated.request().withTarget(target);
        boolean shared = request.sharing() == Sharing.CLASS;
        if (!shared && context.getTestMethod().isEmpty()) {
            throw new ParameterResolutionException(
                    "a method that runs before or after all tests has no database, because"
                            + " each test has one of its own; use sharing = CLASS in @RetortTest, or a method that runs before"
                            + " each test");
        }
        ExtensionContext owner = shared ? annotated.context() : context;
        return owner.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        target,
                        key -> Templates.of(context.getRoot().getStore(NAMESPACE))
                                .provide(request),
                        ProvidedDatabase.class)
                .database();
    }

    private static String target(ParameterContext parameter, DatabaseRequest request) {
        return parameter.findAnnotation(At.class).map(At::value).orElse(request.target());
    }

    private static Connection connection(TestDatabase database, ParameterContext parameter, ExtensionContext context) {
        try {
            Connection connection = database.connect();
            context.getStore(NAMESPACE).put(parameter.getParameter(), (Closing) connection::close);
            return connection;
        } catch (SQLException e) {
            throw new ParameterResolutionException("the test's database cannot be reached: " + e.getMessage(), e);
        }
    }
}
