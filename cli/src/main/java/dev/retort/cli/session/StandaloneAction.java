package dev.retort.cli.session;

import dev.retort.generator.report.Output;
import dev.retort.generator.settings.SettingsSources;

/** A command that needs neither settings nor a project. */
public interface StandaloneAction {

    /** Runs the command and returns its exit code. */
    int run(SettingsSources sources, Output output) throws Exception;
}
