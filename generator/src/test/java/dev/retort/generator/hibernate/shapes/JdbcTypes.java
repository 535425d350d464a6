package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.TrueFalseConverter;
import org.hibernate.type.YesNoConverter;

/** Attributes with a type of JDBC that is not their own. */
public final class JdbcTypes {

    private JdbcTypes() {}

    @Convert(converter = YesNoConverter.class, attributeName = "answered")
    @Entity
    public static class Variant {
        @Id
        @GeneratedValue
        Long id;

        boolean answered;

        @Convert(converter = TrueFalseConverter.class)
        Boolean trueFalse;

        @Convert(converter = NumericBooleanConverter.class)
        Boolean numeric;

        @JdbcTypeCode(SqlTypes.CHAR)
        UUID uuidAsText;

        @JdbcTypeCode(SqlTypes.VARBINARY)
        UUID uuidAsBytes;

        @JdbcTypeCode(SqlTypes.SMALLINT)
        int small;

        @JdbcTypeCode(SqlTypes.TINYINT)
        int tiny;

        @JdbcTypeCode(SqlTypes.NUMERIC)
        BigDecimal numericDecimal;

        @JdbcTypeCode(SqlTypes.DECIMAL)
        @Column(precision = 9, scale = 4)
        BigDecimal decimal;

        @JdbcTypeCode(SqlTypes.CHAR)
        @Column(length = 3)
        String currency;

        @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String lengthy;

        @Nationalized
        String national;

        @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
        byte[] bytes;

        @JdbcTypeCode(SqlTypes.TIMESTAMP)
        Instant local;

        @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
        Instant utc;

        @JdbcTypeCode(SqlTypes.DATE)
        LocalDateTime day;

        @JdbcTypeCode(SqlTypes.BIGINT)
        Duration nanoseconds;

        @JdbcTypeCode(SqlTypes.INTEGER)
        Boolean flag;

        @JdbcTypeCode(SqlTypes.JSON)
        List<String> list;

        @JdbcTypeCode(SqlTypes.REAL)
        double real;

        @JdbcTypeCode(SqlTypes.FLOAT)
        @Column(precision = 10)
        double floating;

        @JdbcTypeCode(SqlTypes.VARCHAR)
        long number;
    }
}
