package dev.retort.generator.report;

/** The output of a command: its results, and the messages beside them. */
public interface Output {

    /** The form in which results are printed. */
    enum Format {
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
    record Style(Format format, boolean quiet, boolean verbose) {}

    /** How this output prints. */
    Style style();

    /** How the user is told to name options and commands. */
    Wording wording();

    /** Prints a line of the result, unless the result is a document. */
    void line(String text);

    /** Prints the result as a document if the format is JSON. */
    void document(Object document);

    /** Prints a message beside the result, unless the output is quiet. */
    void talk(String text);

    /** Prints a question; the answer is typed on the same line. */
    void ask(String question);

    /** Prints a warning, also if the output is quiet. */
    void warn(String text);

    /** Prints a failure beside a result that has its own document. */
    void tell(Failure failure);

    /** Prints a failure; as JSON it is the document. */
    default void fail(Failure failure) {
        tell(failure);
        document(new ErrorDocument(ErrorDocument.Body.of(failure)));
    }

    /** The form in which results are printed. */
    default Format format() {
        return style().format();
    }

    /** Whether messages beside the results are left out. */
    default boolean isQuiet() {
        return style().quiet();
    }

    /** Whether details are printed. */
    default boolean isVerbose() {
        return style().verbose();
    }

    /** Whether the result is one JSON document. */
    default boolean isJson() {
        return format() == Format.JSON;
    }
}
