package dev.retort.cli.session;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ScopeType;

/** The command {@code retort}, with the options that all commands take. */
@Command(
        name = "retort",
        description = "Migrations for JPA entities on PostgreSQL: generated, reviewed, applied and undone.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = RetortCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true)
public final class RetortCommand {

    @Mixin
    public final SettingsOptions settings = new SettingsOptions();

    @Mixin
    public final OutputOptions output = new OutputOptions();

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RetortCommand.class.getPackage().getImplementationVersion();
            return new String[] {"retort " + (version == null ? "development build" : version)};
        }
    }
}
