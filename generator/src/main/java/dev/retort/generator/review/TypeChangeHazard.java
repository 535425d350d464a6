package dev.retort.generator.review;

import dev.retort.generator.note.HazardName;
import dev.retort.generator.note.RecurringNote.Topic;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Meaning;
import dev.retort.postgres.Identifiers;
import dev.retort.postgres.rows.TypeTrial;
import dev.retort.postgres.type.TypeConversion;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.postgres.type.ValueEffect;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes of a column's type: values that do not fit, and values whose meaning changes. */
final class TypeChangeHazard extends Hazard {

    private static final Set<Meaning> WITH_OWN_LOSS_NOTE =
            Set.of(Meaning.ENUM_ORDINALS, Meaning.FROM_LARGE_OBJECT, Meaning.FIRST_ELEMENT, Meaning.NORMAL_FORM);

    private final TypeConversions conversions;
    private final Map<ColumnName, TypeTrial> trials;

    TypeChangeHazard(TypeConversions conversions, Map<ColumnName, TypeTrial> trials) {
        this.conversions = conversions;
        this.trials = trials;
    }

    @Override
    public List<Finding> visit(AlterColumn operation) {
        if (operation.before().type().equals(operation.after().type())) {
            return List.of();
        }
        TypeConversion change = conversions.of(operation);
        Meaning meaning =
                operation.using() == null ? change.meaning() : operation.using().meaning();
        List<Finding> findings = new ArrayList<>(ofMeaning(operation, meaning));
        findings.addAll(ofOrder(operation, meaning));
        List<Finding> ofTrial = ofTrial(operation, change);
        findings.addAll(ofTrial.isEmpty() ? ofValues(operation, change, meaning) : ofTrial);
        findings.addAll(ofReference(operation));
        findings.addAll(ofCase(operation));
        findings.addAll(ofInverse(operation));
        findings.addAll(Finding.recurring(
                HazardName.BREAKS_PREPARED_STATEMENTS, Topic.PREPARED_STATEMENTS, List.of(column(operation))));
        return findings;
    }

    private static List<Finding> ofMeaning(AlterColumn operation, Meaning meaning) {
        String column = column(operation);
        return switch (meaning) {
            case TIME_ZONE -> ofTimeZone(operation);
            case ENUM_ORDINALS -> ofOrdinals(column, "values of the enum type");
            case LISTED_ORDINALS -> ofOrdinals(column, "names that the check lists");
            case ENUM_CONSTANTS ->
                Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: the expression maps between the numbers of " + column
                                + " and the names of the Java constants. Any other value stays as it is, and fails if the new"
                                + " type or its check rejects it.");
            case FROM_LARGE_OBJECT ->
                Finding.warning(
                        HazardName.CHANGES_MEANING,
                        "Large objects: the values of " + column
                                + " are numbers of large objects (@Lob). The expression replaces them with the contents. The"
                                + " large objects stay; vacuumlo removes unreferenced ones.");
            case TO_LARGE_OBJECT ->
                Finding.warning(
                        HazardName.CHANGES_MEANING,
                        "Large objects: the expression stores each value of " + column
                                + " in a new large object. If the values already are numbers of large objects, write using(\""
                                + operation.after().name() + "::oid\") instead.");
            case UTF8_TEXT -> ofText(operation);
            case HEX_DIGITS ->
                Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: PostgreSQL converts between the bytes of " + column
                                + " and a text of their hexadecimal digits, such as \\x00ff.");
            case FIRST_ELEMENT ->
                Finding.danger(
                        HazardName.LOSES_DATA, "Data loss: " + column + " keeps only the first element of each array.");
            case NORMAL_FORM ->
                Finding.danger(
                        HazardName.LOSES_DATA,
                        "Data loss: the documents of " + column
                                + " lose the order of their keys, duplicate keys, and white space.");
            case PLAIN, YES_OR_NO, TRUE_OR_FALSE, ARRAY_LITERAL -> List.of();
        };
    }

    /** The labels of an enumerated type have an order of their own. */
    private List<Finding> ofOrder(AlterColumn operation, Meaning meaning) {
        boolean isEnum = conversions.isEnum(operation.after().type());
        boolean wasEnum = conversions.isEnum(operation.before().type());
        if (isEnum == wasEnum && meaning != Meaning.LISTED_ORDINALS && meaning != Meaning.ENUM_CONSTANTS) {
            return List.of();
        }
        String order = isEnum
                ? "the order of the labels of the type"
                : "the order of " + operation.after().type();
        return Finding.note(
                HazardName.CHANGES_ORDER,
                "Comparisons (<, between), min, max and ORDER BY of " + column(operation) + " follow " + order
                        + " after the migration.");
    }

    private static List<Finding> ofTimeZone(AlterColumn operation) {
        String column = column(operation);
        boolean areMoments = isMoment(operation.before().type())
                && isMoment(operation.after().type());
        return areMoments
                ? Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: PostgreSQL reads the values of " + column
                                + " in the time zone UTC, regardless of the session's time zone. If they were stored"
                                + " as local time, write using(\""
                                + operation.after().name()
                                + " at time zone 'Europe/Berlin'\") with your zone.")
                : Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: PostgreSQL converts " + column + " to "
                                + operation.after().type()
                                + " in the time zone UTC, regardless of the session's time zone.");
    }

    private static List<Finding> ofText(AlterColumn operation) {
        String column = column(operation);
        String name = Identifiers.quote(operation.after().name());
        return TypeFamily.of(operation.before().type()) == TypeFamily.BYTES
                ? Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: the expression reads the bytes of " + column
                                + " as text in UTF-8. If they are no text, write using(\"encode(" + name
                                + ", 'hex')\"), which keeps their hexadecimal digits.")
                : Finding.danger(
                        HazardName.CHANGES_MEANING,
                        "Change of meaning: the expression stores the text of " + column
                                + " as bytes in UTF-8. If the text consists of hexadecimal digits, write using(\"decode("
                                + name
                                + ", 'hex')\").");
    }

    private static List<Finding> ofOrdinals(String column, String names) {
        return Finding.danger(
                HazardName.CHANGES_MEANING,
                "Change of meaning: the expression maps between the numbers of " + column + " and the " + names
                        + " in order, from 0. A number without a counterpart becomes null.");
    }

    private @Nullable TypeTrial trial(AlterColumn operation) {
        return trials.get(new ColumnName(operation.table(), operation.after().name()));
    }

    /** The notes on a trial, unless it went well where other values are known to lose something. */
    private List<Finding> ofTrial(AlterColumn operation, TypeConversion change) {
        TypeTrial trial = trial(operation);
        boolean isKnown = change.values() == ValueEffect.CHANGED || change.values() == ValueEffect.KEPT;
        return trial == null || (isKnown && trial.keepsValues()) ? List.of() : TrialFindings.of(operation, trial);
    }

    /** The way back through the text of a type that Retort does not know may not be one, even if a cast leads there. */
    private List<Finding> ofInverse(AlterColumn operation) {
        TypeTrial trial = trial(operation);
        boolean isTried = trial != null && trial.rows() > 0;
        AlterColumn inverse = operation.inverse();
        return isTried || inverse.using() == null || !conversions.isOfUnknownType(inverse)
                ? List.of()
                : Finding.warning(
                        HazardName.CANNOT_BE_UNDONE,
                        "The downgrade fails if a value of " + column(operation) + " cannot be converted back to "
                                + inverse.after().type() + ". Check its using expression.");
    }

    /** PostGIS refuses a value of another spatial reference system; its functions convert it. */
    private static List<Finding> ofReference(AlterColumn operation) {
        String before = reference(operation.before().type());
        String after = reference(operation.after().type());
        if (operation.using() != null || before.equals(after) || after.isEmpty() || before.isEmpty()) {
            return List.of();
        }
        String name = Identifiers.quote(operation.after().name());
        return Finding.warning(
                HazardName.MAY_FAIL,
                "PostGIS rejects values of SRID " + before + ". To convert the coordinates, write using(\""
                        + "st_transform(" + name + ", " + after + ")\"). If they are in SRID " + after
                        + " already, write using(\"st_setsrid(" + name + ", " + after + ")\").");
    }

    /** A citext compares without case, but a check that was written for another type compares as before. */
    private static List<Finding> ofCase(AlterColumn operation) {
        if (isCaseless(operation.before().type())
                || !isCaseless(operation.after().type())
                || operation.after().type().array()) {
            return List.of();
        }
        String name = Identifiers.quote(operation.after().name());
        return Finding.warning(
                HazardName.CHANGES_MEANING,
                "Comparisons of " + column(operation)
                        + " ignore case after the migration, except in checks that exist. If a unique constraint or index has the"
                        + " column, the change fails for values that differ in case only. To find them: select lower("
                        + name
                        + "::text) from " + operation.table() + " group by 1 having count(*) > 1");
    }

    private static boolean isCaseless(DataType type) {
        return type.name().name().equals("citext");
    }

    /** The number of the spatial reference system of a geometry; empty where the type names none. */
    private static String reference(DataType type) {
        String[] parts = type.modifier().split(",", -1);
        return type.name().name().equals("geometry") && parts.length == 2 ? parts[1].strip() : "";
    }

    private static List<Finding> ofValues(AlterColumn operation, TypeConversion change, Meaning meaning) {
        if (change.values() == ValueEffect.KEPT) {
            return List.of();
        }
        if (operation.using() == null && isFixedBits(operation)) {
            return Finding.danger(
                    HazardName.MAY_FAIL,
                    "Fails if a value of " + column(operation) + " has another number of bits than "
                            + operation.after().type() + ". To cut off bits or to append zeros, write using(\""
                            + Identifiers.quote(operation.after().name()) + "::"
                            + operation.after().type() + "\").");
        }
        List<Finding> findings = new ArrayList<>();
        if (change.values() == ValueEffect.CHANGED && !WITH_OWN_LOSS_NOTE.contains(meaning)) {
            findings.addAll(Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss or failure: a value of " + column(operation) + " that does not fit "
                            + operation.after().type() + " is rounded, truncated or rejected."));
        }
        if (operation.using() != null) {
            findings.addAll(Finding.warning(
                    HazardName.MAY_FAIL,
                    "Fails if a value of " + column(operation) + " cannot be converted to "
                            + operation.after().type() + ". Check the using expression."));
        } else if (change.values() == ValueEffect.REFUSED) {
            findings.addAll(Finding.warning(
                    HazardName.MAY_FAIL,
                    "Fails if a value of " + column(operation) + " does not fit "
                            + operation.after().type() + "."));
        } else if (change.values() == ValueEffect.UNKNOWN) {
            findings.addAll(Finding.danger(
                    HazardName.LOSES_DATA,
                    "Data loss or failure is possible: Retort does not know how PostgreSQL"
                            + " converts " + operation.before().type() + " to "
                            + operation.after().type() + "."));
        }
        return findings;
    }

    /** Whether bit strings get a fixed length. */
    private static boolean isFixedBits(AlterColumn operation) {
        DataType after = operation.after().type();
        return TypeFamily.of(operation.before().type()) == TypeFamily.BITS
                && TypeFamily.of(after) == TypeFamily.BITS
                && after.word().equals("bit");
    }

    private static boolean isMoment(DataType type) {
        return TypeFamily.of(type) == TypeFamily.POINT_IN_TIME && TypeFamily.hasSeconds(type);
    }

    private static String column(AlterColumn operation) {
        return operation.table() + "." + operation.after().name();
    }
}
