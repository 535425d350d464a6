package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Min;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

/** Mappings that are read wrongly by who takes Hibernate's metadata at its word. */
public final class Traps {

    private Traps() {}

    @Entity
    @Table(name = "note", comment = "The author's own")
    public static class Apostrophe {
        @Id
        Long id;

        @Column(comment = "What 'quotes' are, and \\ too")
        String text;
    }

    @Entity
    @Table(name = "\"Guest\"")
    public static class UpperGuest {
        @Id
        Long id;

        @Column(name = "\"Name\"")
        String upper;

        @Column(name = "name")
        String lower;
    }

    @Entity
    @Table(name = "guest")
    public static class LowerGuest {
        @Id
        Long id;
    }

    @Entity
    @Table(name = "measurements_of_the_weather_station_on_the_roof_of_the_old_town_hall")
    public static class OldHall {
        @Id
        Long id;
    }

    @Entity
    @Table(name = "measurements_of_the_weather_station_on_the_roof_of_the_old_town_house")
    public static class OldHouse {
        @Id
        Long id;
    }

    public enum Mood {
        GLAD,
        SAD
    }

    @Embeddable
    @Struct(name = "spot")
    public static class Spot {
        int x;

        int y;
    }

    @Entity
    @Table(name = "typed")
    public static class Typed {
        @Id
        @GeneratedValue
        Long id;

        @JdbcTypeCode(SqlTypes.NAMED_ENUM)
        Mood mood;

        Spot spot;
    }

    @Entity
    @Table(name = "defined")
    public static class Defined {
        @Id
        Long id;

        @Column(columnDefinition = "varchar(20) not null")
        String code;
    }

    @Entity
    public static class Comment {
        @Id
        @GeneratedValue
        Long id;

        @Min(3)
        int limit;

        String Mode;
    }

    public static class Listed {
        Long id;

        String words;
    }
}
