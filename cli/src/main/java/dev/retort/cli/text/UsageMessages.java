package dev.retort.cli.text;

import dev.retort.generator.settings.SettingsReader;
import dev.retort.generator.settings.Spelling;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The messages about the use of the command line: commands, options, arguments and the editor. */
public final class UsageMessages {

    private UsageMessages() {}

    public static String noCommand() {
        return "no command given; for example: retort revision --autogenerate -m \"first\"";
    }

    /** Says where a project was looked for. */
    public static String noProject(Path folder, Path migrations) {
        return "there is no project in " + folder + ": neither " + folder.resolve(SettingsReader.DEFAULT_FILE)
                + " nor the migrations folder " + migrations + " exists";
    }

    public static String nameProject() {
        return "change to the folder of the project, name its settings file with -c or its migrations with --migrations,"
                + " or begin a project with retort init";
    }

    public static String seeHelp(String command) {
        return "See " + command + " --help.";
    }

    public static String noSuchCommand(String name) {
        return "there is no command " + name;
    }

    public static String noSuchOption(String command, String name) {
        return command + " has no option " + name;
    }

    public static String noSuchArgument(String command, String argument) {
        return command + " takes no further argument, such as " + argument;
    }

    /** Asks whether the nearest of the names is meant, and names the help. */
    public static String didYouMean(String name, Collection<String> names, String command) {
        return Spelling.nearest(name, names)
                .map(nearest -> "Did you mean " + nearest + "? " + seeHelp(command))
                .orElseGet(() -> seeHelp(command));
    }

    /** The first line of picocli's message, with its first letter in lower case. */
    public static String misused(String problem) {
        String line = problem.lines().findFirst().orElse(problem);
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    static String noSuchFormat(String command, String name, List<String> formats) {
        int last = formats.size() - 1;
        return "unknown format " + name + "; " + command + " prints " + String.join(", ", formats.subList(0, last))
                + " or " + formats.get(last);
    }

    public static String forExample() {
        return System.lineSeparator() + "For example:" + System.lineSeparator();
    }

    public static String moreOptions() {
        return System.lineSeparator() + "The options of retort --help also apply here." + System.lineSeparator();
    }

    public static String showsWhatWasRun() {
        return "--show prints the result of a run, but --dry-run and --sql run nothing";
    }

    public static String tooSmall(String option) {
        return option + " needs a number that is greater than zero";
    }

    public static String ofOneDatabase(String option) {
        return option + " works on one database, not on targets";
    }

    public static String ofTargets() {
        return "--canary, --max-failures and --only-failed work on several targets, and none are set";
    }

    public static String scriptForAny() {
        return "--sql prints a script for any database, so it takes no options for targets";
    }

    public static String nameTargets() {
        return "the history of each target would be written: name the targets with --targets ('*' for all of them)";
    }

    public static String noTargets() {
        return "--targets and --jobs work on several targets, and none are set";
    }

    public static String setTargets() {
        return "list them with the setting targets or with --targets, for example --targets 'schemas: t_*'";
    }

    public static String noTenant(String action) {
        return "name the tenant after " + action.toLowerCase(Locale.ROOT);
    }

    public static String created(String place) {
        return "created " + place;
    }

    public static String exists(String place) {
        return place + " exists: applying the revisions that it lacks";
    }

    public static String nothingToEdit(String revision) {
        return "revision " + revision + " has no file";
    }

    public static String listRevisions() {
        return "see retort history -v for the revisions with their files";
    }

    public static String noEditor() {
        return "no editor is set";
    }

    public static String editorFailed(String editor, int code) {
        return "the editor " + editor + " exited with code " + code;
    }

    public static String setEditor() {
        return "set VISUAL or EDITOR to the command that opens a file";
    }

    public static String showWhat() {
        return "name a revision, or a table with --schema";
    }

    public static String runAgain() {
        return "run retort upgrade or downgrade again to run the rest";
    }
}
