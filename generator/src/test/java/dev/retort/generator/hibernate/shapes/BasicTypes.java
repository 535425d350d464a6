package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.annotations.Array;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Attributes of all basic types. */
public final class BasicTypes {

    private BasicTypes() {}

    @Entity
    public static class Everything {
        @Id
        @GeneratedValue
        Long id;

        boolean flag;
        byte tiny;
        short small;
        int medium;
        long large;
        float single;
        double real;
        char letter;
        String text;

        @Column(length = 20)
        String bounded;

        @Column(length = 20_000_000)
        String endless;

        @Lob
        String clob;

        @Lob
        byte[] blob;

        byte[] bytes;

        @Column(length = 5_000_000)
        byte[] manyBytes;

        BigDecimal decimal;
        BigInteger integer;

        @Column(precision = 20, scale = 6)
        BigDecimal precise;

        @Column(precision = 10)
        double rough;

        Date moment;
        Instant instant;
        LocalDate dayOfYear;
        LocalTime timeOfDay;
        LocalDateTime localDateTime;
        OffsetDateTime offsetDateTime;
        OffsetTime offsetTime;
        ZonedDateTime zonedDateTime;
        Duration duration;
        Year year;
        ZoneId zone;

        @Column(secondPrecision = 3)
        Instant millis;

        @Column(secondPrecision = 0)
        LocalDateTime seconds;

        @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
        Duration span;

        UUID uuid;
        InetAddress address;
        URL url;
        Currency currency;
        TimeZone timeZone;
        Class<?> type;
        Serializable serialized;

        @JdbcTypeCode(SqlTypes.JSON)
        Map<String, String> json;

        @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
        String long32;

        @JdbcTypeCode(SqlTypes.SQLXML)
        String xml;

        String[] strings;
        int[] numbers;
        List<Long> longs;

        @Column(length = 50, precision = 6, scale = 1)
        List<BigDecimal> decimals;

        @Array(length = 8)
        UUID[] uuids;

        @Column(nullable = false)
        @ColumnDefault("'{}'")
        List<String> defaulted;
    }
}
