package dev.retort.generator.session;

import dev.retort.generator.Comparison;
import dev.retort.generator.report.Messages;
import dev.retort.schema.ColumnName;
import java.util.HashMap;
import java.util.Map;

/** Asks for the value that rows get in a column that takes no nulls. Without an answer, the file is left to be edited. */
final class BackfillQuestions {

    private final Questions questions;

    BackfillQuestions(Questions questions) {
        this.questions = questions;
    }

    /**
     * The comparison with the values that the person gives.
     *
     * @param decided the values that are known already
     */
    Comparison answered(Comparison comparison, Map<ColumnName, String> decided) {
        Map<ColumnName, String> answers = new HashMap<>(decided);
        for (ColumnName column : comparison.unanswered()) {
            questions
                    .answer(Messages.whichValue(column.table() + "." + column.column()))
                    .ifPresent(sql -> answers.put(column, sql));
        }
        return answers.size() == decided.size() ? comparison : comparison.withBackfills(answers);
    }
}
