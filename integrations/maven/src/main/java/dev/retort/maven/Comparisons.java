package dev.retort.maven;

import dev.retort.generator.Decisions;
import dev.retort.generator.rename.Rename;
import dev.retort.generator.session.CommandRun;
import dev.retort.generator.session.ComparisonRequest;
import dev.retort.generator.session.Questions;
import java.util.List;

/** The comparisons that goals ask for; a build answers no questions. */
final class Comparisons {

    private Comparisons() {}

    /**
     * A comparison.
     *
     * @param noDrops whether objects that no entity maps stay
     * @param renames the renames, as {@code old=new}
     */
    static ComparisonRequest request(CommandRun run, boolean noDrops, List<String> renames) {
        return new ComparisonRequest(
                run.settings().scope().withDrops(!noDrops),
                Decisions.NONE.withRenames(renames.stream().map(Rename::parse).toList()),
                Questions.NONE);
    }
}
