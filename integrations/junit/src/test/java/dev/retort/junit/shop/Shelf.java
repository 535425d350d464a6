package dev.retort.junit.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A shelf. */
@Entity(name = "shelf")
public class Shelf {

    @Id
    Long id;

    @Column(length = 8, unique = true, nullable = false)
    String code;
}
