package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Locale;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

/** Enums as strings, ordinals and named types, and booleans with converters. */
public final class Enums {

    private Enums() {}

    public enum Colour {
        RED,
        GREEN,
        BLUE
    }

    public enum Size {
        S,
        M,
        L
    }

    public enum Grade {
        GOOD("g"),
        BAD("b");

        @EnumeratedValue
        final String code;

        Grade(String code) {
            this.code = code;
        }
    }

    @Converter(autoApply = true)
    public static class UpperCase implements AttributeConverter<Locale, String> {
        @Override
        public String convertToDatabaseColumn(Locale locale) {
            return locale == null ? null : locale.toLanguageTag();
        }

        @Override
        public Locale convertToEntityAttribute(String tag) {
            return tag == null ? null : Locale.forLanguageTag(tag);
        }
    }

    @Entity
    public static class Shirt {
        @Id
        @GeneratedValue
        Long id;

        @Enumerated(EnumType.STRING)
        Colour text;

        @Enumerated(EnumType.STRING)
        @Column(nullable = false, length = 20)
        @ColumnDefault("'RED'")
        Colour other;

        Colour ordinal;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Colour named;

        @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
        @Column(nullable = false)
        Size sized;

        @Enumerated(EnumType.STRING)
        Grade grade;

        @Enumerated(EnumType.STRING)
        List<Colour> palette;

        @Convert(converter = YesNoConverter.class)
        boolean washed;

        @Column(length = 12)
        Locale locale;
    }
}
