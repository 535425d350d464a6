package dev.retort.cli.text;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command speaks: results to standard output, talk to standard error. As JSON, standard output is one document
 * and nothing else.
 */
public final class Output {

    /** In which form results are printed. */
    public enum Format {
        TEXT,
        JSON,
        SQL
    }

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    /** What is said here nobody hears. */
    public static final Output NOWHERE =
            new Output(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), Format.TEXT, true);

    private final PrintWriter out;
    private final PrintWriter err;
    private final Format format;
    private final boolean quiet;

    public Output(PrintWriter out, PrintWriter err, Format format, boolean quiet) {
        this.out = out;
        this.err = err;
        this.format = format;
        this.quiet = quiet;
    }

    public Format format() {
        return format;
    }

    boolean isQuiet() {
        return quiet;
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    /** Prints a line of the result, unless the result is a document. */
    public void line(String text) {
        if (!isJson()) {
            out.println(text);
        }
    }

    /** Prints the result as a document, if that is what is wanted. */
    public void document(Object document) {
        if (isJson()) {
            out.println(GSON.toJson(document));
        }
    }

    /** Says something beside the result. */
    public void talk(String text) {
        if (!quiet) {
            err.println(text);
        }
    }

    /** Asks a question, the answer to which is typed on the same line. */
    public void ask(String question) {
        err.print(question);
        err.flush();
    }

    /** Says something that should not be missed. */
    public void warn(String text) {
        err.println("warning: " + text);
    }

    /** Tells a failure; as JSON it is the document. */
    public void fail(Failure failure) {
        tell(failure);
        document(new ErrorDocument(ErrorDocument.Body.of(failure)));
    }

    /** Tells a failure beside a result that has its own document. */
    public void tell(Failure failure) {
        err.println("error: " + failure.message());
        failure.details().forEach(err::println);
        if (failure.hint() != null) {
            err.println(failure.hint());
        }
    }
}
