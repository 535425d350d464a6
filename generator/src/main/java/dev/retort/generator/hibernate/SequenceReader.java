package dev.retort.generator.hibernate;

import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.boot.model.relational.Namespace;

/** Reads the sequences of id generators. */
final class SequenceReader {

    private static final DataType BIGINT = DataType.parse("bigint");

    private SequenceReader() {}

    static List<Sequence> read(Namespace namespace, ReadContext context) {
        List<Sequence> sequences = new ArrayList<>();
        for (var mapped : namespace.getSequences()) {
            sequences.add(context.read(
                    () -> "sequence " + mapped.getName().getSequenceName(), () -> sequence(mapped, context)));
        }
        return sequences;
    }

    static QualifiedName name(org.hibernate.boot.model.relational.Sequence mapped, ReadContext context) {
        return new QualifiedName(
                context.schema(mapped.getName().getSchemaName()),
                context.fold(mapped.getName().getSequenceName()));
    }

    private static Sequence sequence(org.hibernate.boot.model.relational.Sequence mapped, ReadContext context) {
        QualifiedName name = name(mapped, context);
        SequenceOptionsText read = SequenceOptionsText.parse(BIGINT, options(mapped));
        if (read.leftOver() != null) {
            context.addNote("Retort does not manage this option of sequence " + name + ": " + read.leftOver() + ".");
        }
        return new Sequence(name, read.options(), null, null);
    }

    private static String options(org.hibernate.boot.model.relational.Sequence mapped) {
        int start = mapped.getInitialValue();
        int increment = mapped.getIncrementSize();
        String limit = start <= 0 && increment > 0 ? "minvalue " + start : "";
        if (start >= 0 && increment < 0) {
            limit = "maxvalue " + start;
        }
        String given = Objects.requireNonNullElse(HibernateApi.optionsOf(mapped), "");
        return limit + " start with " + start + " increment by " + increment + " " + given;
    }
}
