package dev.retort.revision;

import dev.retort.PublicApi;
import dev.retort.RetortException;

/** Thrown when a text is not a revision, a relative revision or a range. */
@PublicApi
public final class InvalidTargetException extends RetortException {

    private static final long serialVersionUID = 1;

    private final String text;

    InvalidTargetException(String text, String why, String remedy) {
        super("'" + text + "' is " + why, remedy);
        this.text = text;
    }

    static InvalidTargetException ofTarget(String text) {
        return new InvalidTargetException(
                text,
                "not a revision",
                "write an id or the beginning of one, head, heads, base, +N, -N, ID+N, ID-N or LABEL@head");
    }

    static InvalidTargetException ofRange(String text) {
        return new InvalidTargetException(text, "not a range of revisions", "write A:B, A: or :B");
    }

    /** Creates the exception for an offline downgrade whose range has no start. */
    public static InvalidTargetException ofOfflineDowngrade(String text) {
        return new InvalidTargetException(
                text, "not a range of revisions with a start", "write FROM:TO, as in head:base");
    }

    /** Returns the text. */
    public String text() {
        return text;
    }
}
