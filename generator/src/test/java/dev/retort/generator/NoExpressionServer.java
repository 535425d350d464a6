package dev.retort.generator;

import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.util.List;

/** None: the database itself must do. */
public record NoExpressionServer() implements ExpressionServer {

    @Override
    public ShadowDatabase open(TemporaryTablesException reason) throws TemporaryTablesException {
        throw reason;
    }

    @Override
    public void reportMissing(List<String> objects) {
        throw new AssertionError(objects);
    }
}
