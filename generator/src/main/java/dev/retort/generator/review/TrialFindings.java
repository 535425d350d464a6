package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.operation.AlterColumn;
import dev.retort.postgres.rows.TypeTrial;
import dev.retort.schema.DataType;
import java.util.ArrayList;
import java.util.List;

/** The notes on a change of type that was tried on existing values, because only the server knows its effect. */
final class TrialFindings {

    private final AlterColumn operation;
    private final String column;
    private final DataType before;
    private final DataType after;
    private final TypeTrial trial;

    private TrialFindings(AlterColumn operation, TypeTrial trial) {
        this.operation = operation;
        this.column = operation.table() + "." + operation.after().name();
        this.before = operation.before().type();
        this.after = operation.after().type();
        this.trial = trial;
    }

    /** Returns the notes; empty if the trial says nothing about the values. */
    static List<Finding> of(AlterColumn operation, TypeTrial trial) {
        return new TrialFindings(operation, trial).all();
    }

    private List<Finding> all() {
        if (trial.failure() != null) {
            return Finding.danger(
                    HazardName.MAY_FAIL,
                    "Fails: PostgreSQL cannot convert " + values() + " from " + before + " to " + after + " ("
                            + trial.failure() + "). " + remedy());
        }
        if (trial.rows() == 0) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        if (trial.inverseFailure() != null) {
            findings.addAll(Finding.danger(
                    HazardName.CANNOT_BE_UNDONE,
                    "The downgrade fails: PostgreSQL cannot convert " + values() + " back from "
                            + after + " to " + before + " (" + trial.inverseFailure()
                            + "). Write a using expression in the downgrade that can."));
        } else if (trial.changed() > 0) {
            findings.addAll(Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss: the upgrade and the downgrade changed " + trial.changed() + " of " + tried() + " of "
                            + column + " in a trial."));
        }
        findings.addAll(Finding.warning(
                HazardName.MAY_FAIL,
                "Fails if a value of " + column + " cannot be converted to " + after
                        + ". A trial with " + tried() + " of this database succeeded."
                        + (operation.using() == null ? "" : " Check the using expression.")));
        return findings;
    }

    private String values() {
        return trial.rows() == 0 ? "the values of " + column : "existing values of " + column;
    }

    private String tried() {
        if (trial.rows() == 1) {
            return trial.complete() ? "the only value" : "1 value";
        }
        return (trial.complete() ? "all " : "") + trial.rows() + " values";
    }

    private String remedy() {
        return operation.using() == null
                ? "Write a using expression that can, or drop the column and add it again."
                : "Write another using expression, or drop the column and add it again.";
    }
}
