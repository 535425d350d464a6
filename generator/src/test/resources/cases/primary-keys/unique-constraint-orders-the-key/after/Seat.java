package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"place", "hall"}))
@IdClass(Seat.Key.class)
public class Seat {

    @Id
    Long hall;

    @Id
    Long place;

    @Entity(name = "Ticket")
    static class Ticket {

        @Id
        Long id;

        @ManyToOne
        Seat seat;
    }

    static class Key {
        Long hall;
        Long place;
    }
}
