package dev.retort.cli.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Refers to a class that is no entity. */
@Entity
public class Nameless {

    @Id
    long id;

    @ManyToOne
    Object owner = "nobody";
}
