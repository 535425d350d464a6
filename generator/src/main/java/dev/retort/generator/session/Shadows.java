package dev.retort.generator.session;

import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.SqlFailures;
import dev.retort.generator.report.StateMessages;
import dev.retort.generator.settings.DatabaseUrl;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.ShadowSetting;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.SearchPath;
import dev.retort.generator.shadow.ShadowDatabase;
import dev.retort.postgres.ServerVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;

/** Opens the shadow that is configured. */
public final class Shadows {

    private final Settings settings;
    private final EmbeddedServers servers;
    private final Output output;

    Shadows(Settings settings, EmbeddedServers servers, Output output) {
        this.settings = settings;
        this.servers = servers;
        this.output = output;
    }

    /** Whether the settings turn shadows off. */
    public boolean areOff() {
        return settings.shadow() instanceof ShadowSetting.None;
    }

    /**
     * Refuses to go on without a shadow.
     *
     * @throws CommandException when the settings turn shadows off
     */
    public void expectOn() {
        if (areOff()) {
            throw new CommandException(StateMessages.shadowOff(), StateMessages.nameShadow(output.wording()));
        }
    }

    /** Whether the settings leave the major version of an embedded shadow open. */
    public boolean leaveVersionOpen() {
        return settings.shadow().equals(ShadowSetting.DEFAULT);
    }

    /** The major version of an embedded shadow: the one that the settings name, else the given one. */
    public int major(int otherwise) {
        return settings.shadow() instanceof ShadowSetting.Embedded embedded && embedded.major() > 0
                ? embedded.major()
                : otherwise;
    }

    /** The version of a shadow that stands for no live database, unless it is a database that the settings name. */
    public ServerVersion expectedVersion() {
        return ServerVersion.ofMajor(major(EmbeddedBinaries.BUNDLED_MAJOR));
    }

    /** Opens the shadow, empty; an embedded one is of the given major version unless the settings name another. */
    public ShadowDatabase open(int major) throws SQLException {
        return open(major, SearchPath.OF_SHADOW);
    }

    /** Opens the shadow of a live database, with its major version and its search path. */
    public ShadowDatabase openLike(Connection live) throws SQLException {
        return open(ServerVersion.of(live).major(), SearchPath.of(live));
    }

    private ShadowDatabase open(int major, SearchPath path) throws SQLException {
        return settings.shadow() instanceof ShadowSetting.Database named
                ? at(named.url(), path)
                : ShadowDatabase.on(servers.open(major(major)), path);
    }

    private ShadowDatabase at(DatabaseUrl url, SearchPath path) {
        try {
            return ShadowDatabase.at(url.jdbc(), url.properties(), path);
        } catch (SQLException e) {
            String user = url.user() == null ? Messages.thatUser() : url.user();
            Failure failure = SqlFailures.of(e, url.toString(), user, output.wording());
            throw new CommandException(
                    Messages.shadow(failure.message()), Objects.requireNonNullElse(failure.hint(), ""), e);
        }
    }
}
