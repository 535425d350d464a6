package dev.retort.entities.learnr;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

/** An entity with its own id, which the database can also generate. */
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
