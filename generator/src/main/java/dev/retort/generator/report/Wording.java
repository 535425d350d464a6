package dev.retort.generator.report;

import dev.retort.Remedy;
import dev.retort.RemedyWording;

/** Phrases options and commands as the user of the command line, or of a build, gives them. */
public interface Wording extends RemedyWording {

    /** An option, such as {@code --url}. */
    String option(String name);

    /** An option with a value, such as {@code --lock-wait 5min}. */
    String option(String name, String value);

    /** A command, such as {@code retort upgrade head}. */
    String command(String text);

    /** A remedy as a sentence. */
    default String sentence(Remedy remedy) {
        return sentence(remedy.in(this));
    }

    /** A clause as a sentence; the empty text stays empty. */
    static String sentence(String clause) {
        String whole = clause.isEmpty() ? "" : Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
        boolean ended = whole.isEmpty() || ".!?\"".indexOf(whole.charAt(whole.length() - 1)) >= 0;
        return ended ? whole : whole + ".";
    }
}
