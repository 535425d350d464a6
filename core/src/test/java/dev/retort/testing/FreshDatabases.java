package dev.retort.testing;

import java.sql.SQLException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/** Creates the databases of {@link Fresh} parameters, and skips their tests if the run has no server. */
final class FreshDatabases implements ParameterResolver, ExecutionCondition {

    private static final ExtensionContext.Namespace DATABASES = ExtensionContext.Namespace.create(FreshDatabases.class);

    /** Gives the parameter of a constructor the lifetime of one test. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    /** A parameter cannot skip its test: JUnit reports what a resolver throws as a failure. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        try {
            TestServer.start();
            return ConditionEvaluationResult.enabled("there is a server");
        } catch (TestAbortedException e) {
            return ConditionEvaluationResult.disabled(e.getMessage());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.isAnnotated(Fresh.class)
                && parameter.getParameter().getType().equals(TestDatabase.class);
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            TestDatabase database = TestServer.database();
            context.getStore(DATABASES).put(database.name(), database);
            return database;
        } catch (SQLException e) {
            throw new ParameterResolutionException("a database cannot be created: " + e.getMessage(), e);
        }
    }
}
