package dev.retort.generator.report;

/** Shows the progress of a step: on a terminal in a line that the next one overwrites, otherwise in a line each. */
public final class ProgressLine {

    private static final String ERASE = "\r\u001b[K";
    private static final int WIDTH = 100;
    /** Without a terminal, each tenth report on a long step is shown. */
    private static final int EVERY = 10;

    private final Output output;
    private final boolean terminal;
    private boolean shown;
    private int told;

    public ProgressLine(Output output, boolean terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /** Whether the line is overwritten, so that it must fit on a terminal. */
    boolean isTerminal() {
        return terminal;
    }

    /** Shows that a step begins. */
    public synchronized void step(String text) {
        told = 0;
        show(text);
    }

    /** Shows the progress of the step. */
    synchronized void progress(String text, String progress) {
        if (terminal || told++ % EVERY == 0) {
            show(text + ": " + progress);
        }
    }

    /** Clears the line before another message. */
    public synchronized void clear() {
        if (shown) {
            output.ask(ERASE);
            shown = false;
        }
    }

    private void show(String text) {
        String cut = text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text;
        if (!terminal) {
            output.talk(text);
        } else if (!output.isQuiet()) {
            output.ask(ERASE + cut);
            shown = true;
        }
    }
}
