package dev.retort.maven;

import dev.retort.generator.session.CommandRun;
import dev.retort.generator.state.Status;
import org.apache.maven.plugins.annotations.Mojo;

/** Shows the database beside its migrations: current, pending and drift. */
@Mojo(name = "status", threadSafe = true)
public final class StatusMojo extends RetortMojo {

    @Override
    void run(CommandRun run) throws Exception {
        Status.print(run);
    }
}
