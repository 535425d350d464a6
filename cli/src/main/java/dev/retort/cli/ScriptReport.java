package dev.retort.cli;

/** Prints a script for psql. */
final class ScriptReport {

    private final Output output;

    ScriptReport(Output output) {
        this.output = output;
    }

    int print(String script) {
        output.line(script.stripTrailing());
        output.document(new Script(script));
        return ExitCode.OK;
    }

    /**
     * A script, as JSON.
     *
     * @param sql its text
     */
    private record Script(String sql) {}
}
