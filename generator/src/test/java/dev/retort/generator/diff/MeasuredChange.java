package dev.retort.generator.diff;

import dev.retort.generator.diff.TypeBench.Result;
import dev.retort.generator.diff.TypeValues.TypePair;
import dev.retort.generator.note.Note;
import dev.retort.generator.review.Review;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Meaning;
import dev.retort.operation.Operation;
import dev.retort.postgres.catalog.RowFacts;
import dev.retort.postgres.type.CastKind;
import dev.retort.postgres.type.TypeConversion;
import dev.retort.postgres.type.TypeConversions;
import dev.retort.postgres.type.TypeFamily;
import dev.retort.postgres.type.ValueEffect;
import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change of type as Retort writes it, and its effects on a server.
 *
 * @param pair the types
 * @param operations the change
 * @param ways the ways that the table has from the one type to the other
 * @param cast how the server casts
 * @param rewritten whether it rewrote the table
 * @param values the result for the values
 * @param noted whether a note says that values are lost, refused or read in another way
 * @param asked whether an upgrade wants a confirmation
 */
record MeasuredChange(
        TypePair pair,
        List<Operation> operations,
        List<TypeConversion> ways,
        CastKind cast,
        boolean rewritten,
        Values values,
        boolean noted,
        boolean asked) {

    private static final QualifiedName TABLE = QualifiedName.of("things");
    private static final Set<TypeFamily> TIMES =
            Set.of(TypeFamily.POINT_IN_TIME, TypeFamily.TIME_OF_DAY, TypeFamily.INTERVAL);
    private static final List<String> LOSSES =
            List.of("Data loss", "Fails if a value", "Change of meaning", "Large objects");

    /**
     * The result for the values of a pair.
     *
     * @param rewritten whether the server rewrote the table
     * @param inTimeZone whether one depends on the session's time zone
     * @param becameAnotherType whether one got another type than was wanted
     */
    record Values(
            int taken, int refused, int changed, boolean rewritten, boolean inTimeZone, boolean becameAnotherType) {}

    static MeasuredChange of(TypeBench bench, Schema types, TypeConversions conversions, TypePair pair)
            throws SQLException {
        DataType from = DataType.parse(pair.from());
        DataType to = DataType.parse(pair.to());
        List<Operation> operations = SchemaDiff.between(with(types, from), with(types, to));
        List<Note> notes = Review.of(
                operations, RowFacts.NONE, List.of(), Set.of(), Map.of(), conversions, Map.of(), Schema.EMPTY);
        Values values = values(bench, operations, pair);
        String value = TypeValues.of(pair.from()).get(0);
        return new MeasuredChange(
                pair,
                operations,
                conversions.between(from, to),
                bench.cast(pair.from(), pair.to()),
                values.taken() > 0 ? values.rewritten() : bench.rewrites(pair.from(), operations),
                values,
                notes.stream().anyMatch(note -> LOSSES.stream().anyMatch(note.text()::startsWith)),
                bench.asks(pair.from(), value, operations));
    }

    private static Schema with(Schema types, DataType type) {
        return types.withTables(List.of(Table.of(TABLE, List.of(Column.of("value", type)))));
    }

    private static Values values(TypeBench bench, List<Operation> operations, TypePair pair) throws SQLException {
        List<Operation> back = new ArrayList<>();
        operations.forEach(operation -> back.add(0, operation.inverse()));
        int taken = 0;
        int refused = 0;
        int changed = 0;
        boolean rewritten = false;
        boolean inTimeZone = false;
        boolean becameAnotherType = false;
        for (String value : TypeValues.of(pair.from())) {
            Result result = bench.run(pair.from(), value, operations, back);
            if (result.problem() != null) {
                refused++;
            } else {
                taken++;
                rewritten |= result.rewritten();
                changed += isChanged(result, pair) ? 1 : 0;
                becameAnotherType |= !DataType.parse(result.type()).equals(DataType.parse(pair.to()));
                inTimeZone = inTimeZone
                        || (families(pair, TIMES) > 0 && bench.dependsOnTimeZone(pair.from(), value, operations));
            }
        }
        return new Values(taken, refused, changed, rewritten, inTimeZone, becameAnotherType);
    }

    /** A whole number is compared on the way there as well, because a sign may be lost and found again. */
    private static boolean isChanged(Result result, TypePair pair) {
        String changed = result.changed().replaceAll("^\\{|}$", "");
        boolean integers = families(pair, Set.of(TypeFamily.NUMBER, TypeFamily.OID)) == 2
                && Stream.of(result.before(), changed).allMatch(number -> number.matches("-?\\d+"));
        return !result.back().equals(result.before())
                || (integers && !result.before().equals(changed));
    }

    private static long families(TypePair pair, Set<TypeFamily> families) {
        return Stream.of(pair.from(), pair.to())
                .map(DataType::parse)
                .filter(type -> families.contains(TypeFamily.of(type)))
                .count();
    }

    /** Whether the column stays. */
    boolean alters() {
        return operations.stream().allMatch(AlterColumn.class::isInstance);
    }

    /** The way that was taken; empty where the column was dropped and added. */
    Optional<TypeConversion> way() {
        return alters() ? ways.stream().findFirst() : Optional.empty();
    }

    boolean loses() {
        return !alters() || values.refused() > 0 || values.changed() > 0;
    }

    boolean has(ValueEffect effect) {
        return way().filter(way -> way.values() == effect).isPresent();
    }

    boolean means(Meaning meaning) {
        return way().filter(way -> way.meaning() == meaning).isPresent();
    }

    boolean isReinterpreted() {
        return way().filter(way -> way.meaning().isReinterpretation()).isPresent();
    }

    /** The line of the page. */
    String line() {
        return "| `" + pair.from() + "` | `" + pair.to() + "` | " + how() + " | "
                + (alters() ? rewritten ? "yes" : "no" : "") + " | " + outcome() + " |";
    }

    private String how() {
        if (!alters()) {
            return "dropped and added";
        }
        return way().flatMap(way -> way.using("value"))
                .map(using -> "`" + using.replace("|", "\\|") + "`")
                .orElse("");
    }

    private String outcome() {
        if (!alters()) {
            return "lost";
        }
        List<String> words = new ArrayList<>();
        if (values.changed() > 0) {
            words.add("may change");
        }
        if (values.refused() > 0) {
            words.add("may be refused");
        }
        return words.isEmpty() ? "kept" : String.join(", ", words);
    }

    @Override
    public String toString() {
        return pair.from() + " > " + pair.to() + ": " + operations.size() + " " + how() + ", table "
                + way().map(way ->
                                way.cast() + " " + way.values() + " " + way.meaning() + " rewrites " + way.rewrites())
                        .orElse("none")
                + ", server " + cast + " rewrites " + rewritten + " " + values + ", noted " + noted + ", asked "
                + asked;
    }
}
