package dev.retort.cli.text;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * The output of a command: results go to standard output, messages to standard error. As JSON, standard output is one
 * document and nothing else.
 */
public final class Output {

    /** The form in which results are printed. */
    public enum Format {
        TEXT,
        JSON,
        SQL
    }

    /**
     * How a command prints.
     *
     * @param format the form of its results
     * @param quiet whether messages beside the results are left out, warnings and errors excepted
     * @param verbose whether it prints details
     */
    public record Style(Format format, boolean quiet, boolean verbose) {}

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    /** An output that is discarded. */
    public static final Output NOWHERE = new Output(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            new Style(Format.TEXT, true, false));

    private final PrintWriter out;
    private final PrintWriter err;
    private final Style style;

    public Output(PrintWriter out, PrintWriter err, Style style) {
        this.out = out;
        this.err = err;
        this.style = style;
    }

    public Format format() {
        return style.format();
    }

    boolean isQuiet() {
        return style.quiet();
    }

    public boolean isVerbose() {
        return style.verbose();
    }

    public boolean isJson() {
        return style.format() == Format.JSON;
    }

    /** Prints a line of the result, unless the result is a document. */
    public void line(String text) {
        if (!isJson()) {
            out.println(text);
        }
    }

    /** Prints the result as a document if the format is JSON. */
    public void document(Object document) {
        if (isJson()) {
            out.println(GSON.toJson(document));
        }
    }

    /** Prints a message beside the result, unless the output is quiet. */
    public void talk(String text) {
        if (!style.quiet()) {
            err.println(text);
        }
    }

    /** Prints a question; the answer is typed on the same line. */
    public void ask(String question) {
        err.print(question);
        err.flush();
    }

    /** Prints a warning, also if the output is quiet. */
    public void warn(String text) {
        err.println("warning: " + text);
    }

    /** Prints a failure; as JSON it is the document. */
    public void fail(Failure failure) {
        tell(failure);
        document(new ErrorDocument(ErrorDocument.Body.of(failure)));
    }

    /** Prints a failure beside a result that has its own document. */
    public void tell(Failure failure) {
        err.println("error: " + failure.message());
        failure.details().forEach(err::println);
        if (failure.hint() != null) {
            err.println(failure.hint());
        }
    }
}
