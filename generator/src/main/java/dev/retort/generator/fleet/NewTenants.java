package dev.retort.generator.fleet;

import dev.retort.fleet.Target;
import dev.retort.generator.filter.Glob;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.RelativePaths;
import dev.retort.generator.session.Database;
import dev.retort.generator.session.Databases;
import dev.retort.generator.settings.Settings;
import dev.retort.generator.settings.TargetsSetting;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Finds the place of a new tenant: where the targets list it, or else a schema or a database with its name. */
public final class NewTenants {

    private final Settings settings;
    private final Databases databases;
    private final RelativePaths paths;
    private final Output output;

    public NewTenants(Settings settings, Databases databases, RelativePaths paths, Output output) {
        this.settings = settings;
        this.databases = databases;
        this.paths = paths;
        this.output = output;
    }

    /**
     * Returns the place of a tenant. It warns if later runs over the targets would leave the tenant out.
     *
     * @param ownDatabase whether a tenant that is not listed has a database of its own
     * @throws CommandException when the targets are schemas, and none of their patterns matches the name
     */
    public TenantPlace place(String name, boolean ownDatabase) throws SQLException, IOException, InterruptedException {
        Optional<TargetsSetting> setting = settings.targets();
        if (setting.isPresent() && setting.get().kind() == TargetsSetting.Kind.SCHEMAS && !ownDatabase) {
            requireMatch(setting.get(), name);
        } else if (setting.isPresent()) {
            Optional<TenantPlace> listed = listed(setting.get(), name);
            if (listed.isPresent()) {
                return listed.get();
            }
            output.warn("the targets do not list " + name + ", so that other commands leave it out: add it to "
                    + setting.get());
        }
        Database configured = databases.choose();
        return ownDatabase
                ? new TenantPlace(name, configured.onSameServer(name), null, Map.of())
                : new TenantPlace(name, configured, name, Map.of());
    }

    private Optional<TenantPlace> listed(TargetsSetting setting, String name)
            throws SQLException, IOException, InterruptedException {
        FleetTargets targets = FleetTargets.read(setting, databases, settings.history(), paths, output);
        return targets.find(name).map(target -> place(targets, target));
    }

    private static TenantPlace place(FleetTargets targets, Target target) {
        return new TenantPlace(target.name(), targets.database(target), target.schema(), target.arguments());
    }

    private static void requireMatch(TargetsSetting setting, String name) {
        if (setting.patterns().stream().noneMatch(pattern -> new Glob(pattern).matches(name))) {
            throw new CommandException(
                    "a schema " + name + " would be none of the targets (" + setting + ")",
                    "choose a name that a pattern matches, or add it to targets");
        }
    }
}
