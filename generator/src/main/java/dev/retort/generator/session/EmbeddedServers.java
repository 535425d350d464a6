package dev.retort.generator.session;

import dev.retort.generator.Project;
import dev.retort.generator.report.CommandException;
import dev.retort.generator.report.Messages;
import dev.retort.generator.report.Output;
import dev.retort.generator.shadow.BinariesFinder;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.EmbeddedServer;
import java.util.Map;
import java.util.TreeMap;

/** The embedded servers of a project. Each is opened when it is first needed, and left when the command ends. */
public final class EmbeddedServers implements AutoCloseable {

    private final Host host;
    private final Project project;
    private final Output output;
    private final Map<Integer, EmbeddedServer> open = new TreeMap<>();

    public EmbeddedServers(Host host, Project project, Output output) {
        this.host = host;
        this.project = project;
        this.output = output;
    }

    /** Opens the server of that major version, or of the bundled one if that version is not available. */
    synchronized EmbeddedServer open(int major) {
        EmbeddedServer there = open.get(major);
        if (there == null) {
            there = EmbeddedServer.open(project.scratch(), binaries(finder(), major));
            open.put(major, there);
        }
        return there;
    }

    private BinariesFinder finder() {
        return BinariesFinder.of(
                project.folder(),
                host.variables(),
                host.home(),
                major -> output.talk(Messages.fetchingBinaries(major)));
    }

    private EmbeddedBinaries binaries(BinariesFinder finder, int major) {
        BinariesFinder.Outcome outcome = finder.find(major);
        if (outcome instanceof BinariesFinder.Found found) {
            return found.binaries();
        }
        String reason = ((BinariesFinder.Unavailable) outcome).reason();
        if (major == EmbeddedBinaries.BUNDLED_MAJOR) {
            throw new CommandException(Messages.noEmbedded(major, reason), Messages.nameDatabases(output.wording()));
        }
        output.warn(Messages.otherMajor(major, EmbeddedBinaries.BUNDLED_MAJOR, reason));
        return binaries(finder, EmbeddedBinaries.BUNDLED_MAJOR);
    }

    @Override
    public void close() {
        open.values().forEach(EmbeddedServer::close);
        open.clear();
    }
}
