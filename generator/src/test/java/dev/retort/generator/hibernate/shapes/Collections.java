package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Element collections of every kind. */
public final class Collections {

    private Collections() {}

    public enum Season {
        SPRING,
        AUTUMN
    }

    @Embeddable
    public static class Phone {
        @Column(nullable = false)
        String number;

        String extension;
    }

    @Entity
    public static class Contact {
        @Id
        @GeneratedValue
        Long id;

        @ElementCollection
        Set<String> tags;

        @ElementCollection
        @Column(name = "nick", nullable = false, length = 30)
        Set<String> nicks;

        @ElementCollection
        List<String> notes;

        @ElementCollection
        @OrderColumn(name = "place", nullable = false)
        List<String> steps;

        @ElementCollection
        @CollectionTable(name = "contact_phone", joinColumns = @JoinColumn(name = "contact", nullable = false))
        List<Phone> phones;

        @ElementCollection
        @MapKeyColumn(name = "language", length = 5)
        Map<String, String> names;

        @ElementCollection
        @MapKeyEnumerated(EnumType.STRING)
        @Enumerated(EnumType.ORDINAL)
        Map<Season, Season> seasons;

        @ElementCollection
        @MapKeyJoinColumn(name = "friend_id")
        @OnDelete(action = OnDeleteAction.CASCADE)
        Map<Contact, Phone> friends;

        @ElementCollection
        Set<Phone> more;
    }
}
