package dev.retort.runner.faults;

import dev.retort.revision.RevisionTarget;
import dev.retort.runner.MigrationResult;
import dev.retort.runner.Migrator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;

/** A runner in its own process. It upgrades to head each database whose URL it reads from standard input. */
public final class Child {

    private Child() {}

    /** Prints {@code ready}, and for each URL {@code begin} and then the number of revisions that ran, or the error. */
    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        say("ready");
        for (String url = input.readLine(); url != null; url = input.readLine()) {
            say("begin");
            say(upgrade(url));
        }
    }

    private static String upgrade(String url) {
        try {
            MigrationResult result = Migrator.of(() -> DriverManager.getConnection(url), MixedPlan.source())
                    .upgrade(RevisionTarget.HEADS);
            return "ran " + result.revisions().size();
        } catch (Exception e) {
            return "failed " + e.toString().replace('\n', ' ');
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
