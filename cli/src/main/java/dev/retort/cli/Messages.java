package dev.retort.cli;

/** The words for people. */
final class Messages {

    private Messages() {}

    static String noCommand() {
        return "which command? For example: retort revision --autogenerate -m \"first\"";
    }

    static String seeHelp(String command) {
        return "See " + command + " --help.";
    }

    /** What picocli says, as a sentence of ours: the first line, its first letter small. */
    static String misused(String problem) {
        String line = problem.lines().findFirst().orElse(problem);
        return Character.toLowerCase(line.charAt(0)) + line.substring(1);
    }

    static String noSuchFormat(String name) {
        return "there is no format " + name + "; text and json are";
    }

    static String noSqlFormat(String command) {
        return command + " prints text or json";
    }

    static String moreOptions() {
        return System.lineSeparator() + "The options of retort --help are taken here as well." + System.lineSeparator();
    }

    static String wrote(String path) {
        return "wrote " + path;
    }
}
