package dev.retort.cli.settings;

import dev.retort.RetortException;

/** A setting that makes no sense; the message says which and where it was set, the hint what to write. */
public final class SettingsException extends RetortException {

    private static final long serialVersionUID = 1;

    public SettingsException(String problem, String remedy) {
        super(problem, remedy);
    }
}
