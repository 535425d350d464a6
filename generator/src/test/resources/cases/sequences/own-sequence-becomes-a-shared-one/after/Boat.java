package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Boat {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class Canoe {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "boat_seq")
    @SequenceGenerator(name = "boat_seq")
    Long id;
}
