package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

/** Times with the time zone in all the places that it can be kept in. */
public final class TimeZones {

    private TimeZones() {}

    @Entity
    public static class Meeting {
        @Id
        @GeneratedValue
        Long id;

        @TimeZoneStorage(TimeZoneStorageType.NATIVE)
        OffsetDateTime inItself;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetDateTime local;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
        ZonedDateTime utc;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetDateTime beside;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        @TimeZoneColumn(name = "elsewhere_tz", comment = "Where it was said")
        @Column(nullable = false, secondPrecision = 3)
        ZonedDateTime elsewhere;

        @TimeZoneStorage(TimeZoneStorageType.AUTO)
        OffsetDateTime automatic;

        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        OffsetTime opensAt;

        @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
        OffsetTime closesAt;
    }
}
