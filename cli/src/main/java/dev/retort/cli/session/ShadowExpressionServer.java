package dev.retort.cli.session;

import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.Messages;
import dev.retort.generator.ExpressionServer;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import dev.retort.postgres.canonical.TemporaryTablesException;
import java.sql.SQLException;
import java.util.List;

/** The shadow that is configured, in the place of a database that takes no temporary tables. */
final class ShadowExpressionServer implements ExpressionServer {

    private final CommandContext session;
    private final ServerVersion version;

    ShadowExpressionServer(CommandContext session, ServerVersion version) {
        this.session = session;
        this.version = version;
    }

    @Override
    public ShadowDatabase open(TemporaryTablesException reason) throws SQLException {
        ShadowSetting setting = session.settings().shadow();
        if (setting instanceof ShadowSetting.None) {
            throw reason;
        }
        session.output().talk(Messages.comparedOnShadow(reason));
        return Shadows.open(session, setting, version.major());
    }

    @Override
    public void reportMissing(List<String> objects) {
        session.output().warn(Messages.shadowLacks(objects));
    }
}
