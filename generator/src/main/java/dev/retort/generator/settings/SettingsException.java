package dev.retort.generator.settings;

import dev.retort.RetortException;

/** Thrown for a wrong setting; the message says where it was set, the remedy names a right value. */
public final class SettingsException extends RetortException {

    private static final long serialVersionUID = 1;

    public SettingsException(String problem, String remedy) {
        super(problem, remedy);
    }
}
