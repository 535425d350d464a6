package dev.retort.cli.session;

import dev.retort.cli.settings.SettingsSources;
import dev.retort.cli.text.Output;

/** A command that needs neither settings nor a project. */
public interface StandaloneAction {

    /** Runs the command and returns its exit code. */
    int run(SettingsSources sources, Output output) throws Exception;
}
