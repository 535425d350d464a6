package dev.retort.generator.shadow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** A command in a process of its own: opens the server and a scratch database, and holds both until its input ends. */
final class Victim {

    private Victim() {}

    static Process start(Path project) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        project.toString())
                .redirectErrorStream(true)
                .start();
        String line =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"ready".equals(line)) {
            throw new IOException("the other process said " + line);
        }
        return process;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        EmbeddedBinaries binaries =
                EmbeddedBinaries.bundled(CacheFolder.of(System.getenv(), Path.of(System.getProperty("user.home"))));
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(arguments[0], ".retort"), binaries);
                ShadowDatabase shadow = ShadowDatabase.on(server, SearchPath.OF_SHADOW)) {
            shadow.connect().close();
            System.out.println("ready");
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }
}
