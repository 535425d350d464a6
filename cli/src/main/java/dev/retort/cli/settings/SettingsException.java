package dev.retort.cli.settings;

/** A setting that makes no sense; the message says which and where it was set, the hint what to write. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String hint;

    public SettingsException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
