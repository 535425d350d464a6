package dev.retort.postgres.sql;

import dev.retort.postgres.Identifiers;
import dev.retort.postgres.TypeSql;
import dev.retort.schema.ColumnName;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the statements for sequences. */
final class SequenceSql {

    private static final DataType BIGINT = DataType.parse("bigint");

    private SequenceSql() {}

    static List<String> create(Sequence sequence) {
        List<String> words = new ArrayList<>();
        words.add("CREATE SEQUENCE " + Identifiers.quote(sequence.name()));
        if (!sequence.options().type().equals(BIGINT)) {
            words.add("AS " + TypeSql.type(sequence.options().type()));
        }
        words.addAll(SequenceOptionSql.ofNew(sequence.options()));
        if (sequence.owner() != null) {
            words.add(ownedBy(sequence.owner()));
        }
        return Stream.concat(
                        Stream.of(String.join(" ", words)),
                        CommentSql.ofNew(CommentSql.sequence(sequence.name()), sequence.comment()))
                .toList();
    }

    static String drop(QualifiedName name) {
        return "DROP SEQUENCE " + Identifiers.quote(name);
    }

    static List<String> alter(Sequence before, Sequence after) {
        List<String> words = new ArrayList<>();
        DataType type = after.options().type();
        if (!type.equals(before.options().type())) {
            words.add("AS " + TypeSql.type(type));
        }
        SequenceOptions retyped = SequenceOptionSql.retyped(before.options(), type);
        words.addAll(SequenceOptionSql.changes(retyped, after.options()));
        if (!Objects.equals(before.owner(), after.owner())) {
            words.add(ownedBy(after.owner()));
        }
        List<String> sql = new ArrayList<>();
        if (!words.isEmpty()) {
            String alter = "ALTER SEQUENCE " + Identifiers.quote(after.name()) + " " + String.join(" ", words);
            boolean shrinks = BoundsSql.isNarrower(before.options(), after.options()) && !words.contains("RESTART");
            sql.add(shrinks ? BoundsSql.sequence(after.name(), after.options(), alter) : alter);
        }
        if (!Objects.equals(before.comment(), after.comment())) {
            sql.add(CommentSql.set(CommentSql.sequence(after.name()), after.comment()));
        }
        return sql;
    }

    private static String ownedBy(@Nullable ColumnName owner) {
        return "OWNED BY "
                + (owner == null ? "NONE" : Identifiers.quote(owner.table()) + "." + Identifiers.quote(owner.column()));
    }
}
