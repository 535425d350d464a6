package dev.retort.generator.session;

import dev.retort.generator.Customizers;
import dev.retort.generator.Decisions;
import dev.retort.generator.Scope;
import dev.retort.schema.ColumnName;
import java.util.Map;

/**
 * A comparison as the command line asks for it.
 *
 * @param scope the part of the database that is compared
 * @param decisions the decisions that the options state
 * @param questions the person who is asked for other decisions
 */
public record ComparisonRequest(Scope scope, Decisions decisions, Questions questions) {

    /** This request with values for rows. */
    public ComparisonRequest withBackfills(Map<ColumnName, String> backfills) {
        return new ComparisonRequest(scope, decisions.withBackfills(backfills), questions);
    }

    /** This request with a person who is asked. */
    public ComparisonRequest withQuestions(Questions newQuestions) {
        return new ComparisonRequest(scope, decisions, newQuestions);
    }

    ComparisonRequest withCustomizers(Customizers customizers) {
        return new ComparisonRequest(scope.withCustomizers(customizers), decisions, questions);
    }
}
