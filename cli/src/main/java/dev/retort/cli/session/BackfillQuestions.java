package dev.retort.cli.session;

import dev.retort.cli.text.Messages;
import dev.retort.generator.Comparison;
import dev.retort.schema.ColumnName;
import java.util.HashMap;
import java.util.Map;

/** Asks which value rows get in a column that takes no nulls. Without an answer it is left to whoever edits the file. */
final class BackfillQuestions {

    private final Questions questions;

    BackfillQuestions(Questions questions) {
        this.questions = questions;
    }

    /**
     * The comparison with what the person has answered.
     *
     * @param decided the values that are known
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
