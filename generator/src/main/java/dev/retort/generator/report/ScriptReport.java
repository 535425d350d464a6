package dev.retort.generator.report;

/** Prints a script for psql. */
public final class ScriptReport {

    private final Output output;

    public ScriptReport(Output output) {
        this.output = output;
    }

    public int print(String script) {
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
