package dev.retort.maven;

import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.Wording;
import org.apache.maven.plugin.logging.Log;

/** The log of a build as the output of a command. */
final class MavenOutput implements Output {

    private final Log log;
    private final Wording wording;
    private final Style style;

    /**
     * An output.
     *
     * @param quiet whether messages beside the results are only for {@code -X}
     * @param verbose whether details are printed
     */
    MavenOutput(Log log, Wording wording, boolean quiet, boolean verbose) {
        this.log = log;
        this.wording = wording;
        this.style = new Style(Format.TEXT, quiet, verbose);
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    @Override
    public void line(String text) {
        text.lines().forEach(log::info);
    }

    /** Prints nothing: a build has no document as its result. */
    @Override
    public void document(Object document) {}

    @Override
    public void talk(String text) {
        if (isQuiet()) {
            log.debug(text);
        } else {
            line(text);
        }
    }

    /** Asks nothing: a build has nobody who answers. */
    @Override
    public void ask(String question) {}

    @Override
    public void warn(String text) {
        text.lines().forEach(log::warn);
    }

    @Override
    public void tell(Failure failure) {
        text(failure).lines().forEach(log::error);
    }

    /** A failure with its details and its remedy, as Maven shows it at the end of a build. */
    static String text(Failure failure) {
        StringBuilder text = new StringBuilder(failure.message());
        failure.details().forEach(line -> text.append('\n').append(line));
        if (failure.hint() != null) {
            text.append('\n').append(failure.hint());
        }
        return text.toString();
    }
}
