package dev.retort.runner.faults;

import java.io.IOException;
import java.util.List;

/** A command of the operating system that may be missing or forbidden. */
final class Command {

    private Command() {}

    /** Runs it, and returns whether it succeeded. */
    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
