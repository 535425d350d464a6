package dev.retort.cli.text;

/** Where the progress of a step is shown: in a line that the next one overwrites, or, without a terminal, in lines. */
public final class ProgressLine {

    private static final String ERASE = "\r\u001b[K";
    private static final int WIDTH = 100;
    /** Without a terminal, a step that takes its time is mentioned every so often. */
    private static final int EVERY = 10;

    private final Output output;
    private final boolean terminal;
    private boolean shown;
    private int told;

    public ProgressLine(Output output, boolean terminal) {
        this.output = output;
        this.terminal = terminal;
    }

    /** A step begins. */
    synchronized void step(String text) {
        told = 0;
        show(text);
    }

    /** A step goes on. */
    synchronized void progress(String text, String progress) {
        if (terminal || told++ % EVERY == 0) {
            show(text + ": " + progress);
        }
    }

    /** Something else is about to be said. */
    synchronized void clear() {
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
