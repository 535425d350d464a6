package dev.retort.generator.fleet;

import dev.retort.fleet.FleetReport;
import dev.retort.fleet.TargetResult;
import dev.retort.fleet.TargetState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;

/** The names of the targets that failed when they were last run, in a file of Retort's own folder. */
final class FailedTargets {

    private final Path scratch;
    private final Path file;

    /**
     * The failed targets of a project.
     *
     * @param scratch Retort's own folder
     */
    FailedTargets(Path scratch) {
        this.scratch = scratch;
        this.file = scratch.resolve("failed-targets");
    }

    /** Returns the names; none if no run failed. */
    Set<String> read() throws IOException {
        return Files.exists(file) ? new TreeSet<>(Files.readAllLines(file)) : new TreeSet<>();
    }

    /** Adds the targets that failed in a run, and removes those that succeeded or had nothing to do. */
    void update(FleetReport report) throws IOException {
        Set<String> names = read();
        Set<String> before = new TreeSet<>(names);
        for (TargetResult result : report.results()) {
            if (result.state() == TargetState.FAILED) {
                names.add(result.target());
            } else if (result.state() != TargetState.NOT_RUN) {
                names.remove(result.target());
            }
        }
        if (!names.equals(before)) {
            Path temporary = Files.createTempFile(scratch, "failed-targets", null);
            Files.write(temporary, names);
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
