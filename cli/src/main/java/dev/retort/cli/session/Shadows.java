package dev.retort.cli.session;

import dev.retort.cli.settings.DatabaseUrl;
import dev.retort.cli.settings.ShadowSetting;
import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.Failure;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.SqlFailures;
import dev.retort.generator.shadow.ShadowDatabase;
import java.sql.SQLException;
import java.util.Objects;

/** Opens the shadow that is configured. */
public final class Shadows {

    private Shadows() {}

    /** Opens it; an embedded one is of the given major version unless the setting names another. */
    public static ShadowDatabase open(CommandContext session, ShadowSetting setting, int major) throws SQLException {
        if (setting instanceof ShadowSetting.Database named) {
            return at(named.url());
        }
        boolean other = setting instanceof ShadowSetting.Embedded embedded && embedded.major() > 0;
        int wanted = other ? ((ShadowSetting.Embedded) setting).major() : major;
        return ShadowDatabase.on(session.servers().get(wanted));
    }

    private static ShadowDatabase at(DatabaseUrl url) {
        try {
            return ShadowDatabase.at(url.jdbc(), url.properties());
        } catch (SQLException e) {
            String user = url.user() == null ? Messages.thatUser() : url.user();
            Failure failure = SqlFailures.of(e, url.toString(), user);
            throw new CommandException(
                    Messages.shadow(failure.message()), Objects.requireNonNullElse(failure.hint(), ""), e);
        }
    }
}
