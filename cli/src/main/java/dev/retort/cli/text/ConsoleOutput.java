package dev.retort.cli.text;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.retort.generator.report.Failure;
import dev.retort.generator.report.Output;
import dev.retort.generator.report.Wording;
import java.io.PrintWriter;

/**
 * The output of the command line: results go to standard output, messages to standard error. As JSON, standard output is
 * one document and nothing else.
 */
public final class ConsoleOutput implements Output {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
            .create();

    private final PrintWriter out;
    private final PrintWriter err;
    private final Style style;

    public ConsoleOutput(PrintWriter out, PrintWriter err, Style style) {
        this.out = out;
        this.err = err;
        this.style = style;
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public Wording wording() {
        return CommandWording.INSTANCE;
    }

    @Override
    public void line(String text) {
        if (!isJson()) {
            out.println(text);
        }
    }

    @Override
    public void document(Object document) {
        if (isJson()) {
            out.println(GSON.toJson(document));
        }
    }

    @Override
    public void talk(String text) {
        if (!isQuiet()) {
            err.println(text);
        }
    }

    @Override
    public void ask(String question) {
        err.print(question);
        err.flush();
    }

    @Override
    public void warn(String text) {
        err.println("warning: " + text);
    }

    @Override
    public void tell(Failure failure) {
        err.println("error: " + failure.message());
        failure.details().forEach(err::println);
        if (failure.hint() != null) {
            err.println(failure.hint());
        }
    }
}
