package dev.retort.generator.session;

import dev.retort.generator.ExpressionServer;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The configured shadow, in place of a database that takes no temporary tables. */
final class ShadowExpressionServer implements ExpressionServer {

    private final Shadows shadows;
    private final Output output;
    private final Connection live;

    ShadowExpressionServer(Shadows shadows, Output output, Connection live) {
        this.shadows = shadows;
        this.output = output;
        this.live = live;
    }

    @Override
    public ShadowDatabase open(TemporaryTablesException reason) throws SQLException {
        if (shadows.areOff()) {
            throw reason;
        }
        output.talk(Messages.comparedOnShadow(reason));
        return shadows.openLike(live);
    }

    @Override
    public void reportMissing(List<String> objects) {
        output.warn(Messages.shadowLacks(objects));
    }
}
