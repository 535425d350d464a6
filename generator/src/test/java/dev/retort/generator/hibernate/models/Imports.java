package dev.retort.generator.hibernate.models;

/** The head of a source. */
final class Imports {

    private Imports() {}

    static String under(String packageName) {
        return "package " + packageName + ";\n"
                + """
                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.*;
                import java.util.*;
                import org.hibernate.annotations.Check;
                import org.hibernate.annotations.Collate;
                import org.hibernate.annotations.ColumnDefault;
                import org.hibernate.annotations.Comment;
                import org.hibernate.annotations.Generated;
                import org.hibernate.annotations.GeneratedColumn;
                import org.hibernate.annotations.JdbcTypeCode;
                import org.hibernate.annotations.OnDelete;
                import org.hibernate.annotations.OnDeleteAction;
                import org.hibernate.type.SqlTypes;

                """;
    }
}
