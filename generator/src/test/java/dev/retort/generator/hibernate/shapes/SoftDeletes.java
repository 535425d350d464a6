package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

/** Rows that are marked as deleted, in every way to mark them. */
public final class SoftDeletes {

    private SoftDeletes() {}

    @Entity
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    public static class Subscription {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity
    @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "gone_at")
    public static class Membership {
        @Id
        @GeneratedValue
        Long id;

        String name;
    }

    @Entity
    @SoftDelete(converter = YesNoConverter.class, columnName = "is_gone", comment = "Whether it is gone")
    public static class Newsletter {
        @Id
        @GeneratedValue
        Long id;

        @ElementCollection
        @SoftDelete
        Set<String> topics;

        @ManyToMany
        @SoftDelete(columnName = "left_it")
        @JoinTable(name = "newsletter_readers")
        Set<Membership> readers;
    }
}
