package dev.retort.generator.review;

import dev.retort.operation.AlterColumn;
import java.util.ArrayList;
import java.util.List;

/** A column of another type: rows written anew, values that do not fit, values that mean something else. */
final class TypeChangeHazard extends Hazard {

    @Override
    public List<Finding> visit(AlterColumn operation) {
        TypeNarrowing change =
                new TypeNarrowing(operation.before().type(), operation.after().type());
        if (change.before().equals(change.after())) {
            return List.of();
        }
        String column = operation.table() + "." + operation.after().name();
        List<Finding> findings = new ArrayList<>();
        if (change.changesMeaningOfTime()) {
            findings.addAll(Finding.danger("Change of meaning: the values of " + column
                    + " are read in the time zone UTC, whoever runs this. If they were stored"
                    + " as local time, write using(\"" + operation.after().name()
                    + " at time zone 'Europe/Berlin'\") with your zone."));
        }
        if (change.passesThroughTimeZone() && !change.changesMeaningOfTime()) {
            findings.addAll(Finding.danger("Change of meaning: " + column + " becomes " + change.after()
                    + " in the time zone UTC, whoever runs this."));
        }
        findings.addAll(ofOrdinals(operation, column));
        findings.addAll(ofLargeObjects(operation, column));
        if (change.narrows()) {
            findings.addAll(Finding.danger("Data loss or failure: a value of " + column + " that does not fit "
                    + change.after() + " is rounded, cut or refused."));
        }
        if (operation.using() != null) {
            findings.addAll(Finding.warning("Fails if a value of " + column + " cannot be read as " + change.after()
                    + "; check the expression of using."));
        }
        findings.addAll(Finding.note("Prepared statements of open sessions that read " + column
                + " fail once: restart the application or empty its connection pools afterwards."));
        return findings;
    }

    private static List<Finding> ofOrdinals(AlterColumn operation, String column) {
        String using = operation.using() == null ? "" : operation.using();
        boolean isType = using.contains("enum_range(");
        return isType || using.contains("(ARRAY['")
                ? Finding.danger("Change of meaning: the numbers of " + column + " and the "
                        + (isType ? "values of the enum type" : "names that the check lists")
                        + " stand for each other in order, from 0; a number beyond the last becomes null.")
                : List.of();
    }

    /** A column of type oid is taken for what {@code @Lob} makes; nothing in the catalog says that it is. */
    private static List<Finding> ofLargeObjects(AlterColumn operation, String column) {
        String using = operation.using() == null ? "" : operation.using();
        if (using.contains("lo_get(")) {
            return Finding.warning("Reads what is in the large objects of which " + column
                    + " has the numbers, as @Lob stores it. The large objects stay: vacuumlo removes those that nothing"
                    + " refers to.");
        }
        return using.contains("lo_from_bytea(")
                ? Finding.warning("Makes a large object of each value of " + column
                        + ". If the values are numbers of large objects, write using(\""
                        + operation.after().name() + "::oid\").")
                : List.of();
    }
}
