package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Mappings that nothing can be made of. */
public final class Refused {

    private Refused() {}

    @Entity
    public static class NoId {
        String name;
    }

    @Entity
    public static class Embedding {
        @Id
        Long id;

        @JdbcTypeCode(SqlTypes.VECTOR_FLOAT16)
        float[] values;
    }

    @Entity
    public static class LengthOfNothing {
        @Id
        Long id;

        @Column(columnDefinition = "vector($l)")
        String values;
    }

    @Entity
    public static class QuotedWord {
        @Id
        Long id;

        @Column(columnDefinition = "\"integer\"")
        String size;
    }

    public static class Nobody {}

    @Entity
    public static class PointsNowhere {
        @Id
        Long id;

        @ManyToOne
        Nobody nobody;
    }

    @Entity
    public static class OddType {
        @Id
        Long id;

        Thread thread;
    }

    @Entity
    public static class SharedColumn {
        @Id
        Long id;

        @Column(name = "name")
        String first;

        @Column(name = "name")
        String second;
    }

    @Entity
    @Table(indexes = @Index(name = "idx_open", columnList = "id, (coalesce(name, 'none')"))
    public static class OpenIndex {
        @Id
        Long id;

        String name;
    }

    @Entity
    @Table(options = "with (fillfactor = 70")
    public static class OpenOptions {
        @Id
        Long id;
    }

    @Entity
    public static class OddSequence {
        @Id
        @GeneratedValue
        @SequenceGenerator(name = "odd", sequenceName = "odd_seq", options = "cache many")
        Long id;
    }

    @Entity
    @Table(indexes = @Index(name = "idx_misspelt", columnList = "nmae"))
    public static class MisspeltIndex {
        @Id
        Long id;

        String name;
    }

    @Entity
    @Table(uniqueConstraints = @UniqueConstraint(name = "uq_misspelt", columnNames = "nmae"))
    public static class MisspeltUnique {
        @Id
        Long id;

        String name;
    }

    @Entity
    public static class FirstCounter {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "one")
        @SequenceGenerator(name = "one", sequenceName = "shared_seq", allocationSize = 10)
        Long id;
    }

    @Entity
    public static class SecondCounter {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "two")
        @SequenceGenerator(name = "two", sequenceName = "shared_seq", allocationSize = 20)
        Long id;
    }

    @Entity
    public static class WrongTarget {
        @Id
        Long id;

        @ManyToOne
        @JoinColumn(referencedColumnName = "nowhere")
        WrongTarget other;
    }

    @Entity
    public static class OpenParenthesis {
        @Id
        Long id;

        @Column(columnDefinition = "numeric(10")
        BigDecimal amount;
    }

    @Entity
    @Table(name = "sameTable")
    public static class LogicalOne {
        @Id
        Long id;
    }

    @Entity
    @Table(name = "same_table")
    public static class LogicalTwo {
        @Id
        Long id;
    }

    /** Its name and the next one's are the same in the 63 bytes that PostgreSQL keeps. */
    @Entity
    @Table(name = "what_a_customer_of_the_first_shop_said_of_a_product_in_the_spring_of_1")
    public static class LongOne {
        @Id
        Long id;
    }

    @Entity
    @Table(name = "what_a_customer_of_the_first_shop_said_of_a_product_in_the_spring_of_2")
    public static class LongTwo {
        @Id
        Long id;
    }

    /** Of two features, each with an enum that both call the same. */
    public static final class Weather {
        public enum Kind {
            SUN,
            RAIN
        }

        @Entity
        @Table(name = "weather_days")
        public static class Day {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Weather.Kind kind;
        }
    }

    /** The other feature. */
    public static final class Invoices {
        public enum Kind {
            PAID,
            OPEN
        }

        @Entity
        public static class Invoice {
            @Id
            Long id;

            @JdbcTypeCode(SqlTypes.NAMED_ENUM)
            Invoices.Kind kind;

            @Enumerated(EnumType.STRING)
            Weather.Kind weather;
        }
    }

    @Converter
    public static class Words implements AttributeConverter<String, String[]> {
        @Override
        public String[] convertToDatabaseColumn(String text) {
            return text.split(" ");
        }

        @Override
        public String convertToEntityAttribute(String[] words) {
            return String.join(" ", words);
        }
    }

    @Entity
    public static class ConvertedToArray {
        @Id
        Long id;

        @Convert(converter = Words.class)
        String text;
    }

    @Entity
    @Table(check = @CheckConstraint(name = "of_range", constraint = "low > 0"))
    public static class TwoChecks {
        @Id
        Long id;

        int low;

        @Column(check = @CheckConstraint(name = "OF_RANGE", constraint = "high > 0"))
        int high;
    }
}
