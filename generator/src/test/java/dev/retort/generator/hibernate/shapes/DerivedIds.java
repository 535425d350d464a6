package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Ids that are those of other entities, whole or in part. */
public final class DerivedIds {

    private DerivedIds() {}

    @Entity
    public static class Person {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity
    public static class Passport {
        @Id
        Long id;

        @MapsId
        @OneToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Person holder;
    }

    @Entity
    public static class Diploma {
        @Id
        @OneToOne
        @JoinColumn(name = "graduate_id")
        Person graduate;

        String subject;
    }

    @Embeddable
    public record VisaId(Long passport, String country, int number) {}

    @Entity
    public static class Visa {
        @EmbeddedId
        VisaId id;

        @MapsId("passport")
        @ManyToOne
        @JoinColumn(name = "passport_id")
        Passport passport;
    }

    @Entity
    public static class Stamp {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        Visa visa;
    }
}
