package dev.retort.entities.learnr;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** What has an id of its own, which the database can make as well. */
@MappedSuperclass
public abstract class Identified {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    public UUID id() {
        return id;
    }
}
