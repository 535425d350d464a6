package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Canoe {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "all")
    @SequenceGenerator(name = "all", sequenceName = "hibernate_sequence", allocationSize = 1)
    Long id;
}

@Entity
class Barge {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "same")
    @SequenceGenerator(name = "same", sequenceName = "hibernate_sequence", allocationSize = 1)
    Integer id;
}
