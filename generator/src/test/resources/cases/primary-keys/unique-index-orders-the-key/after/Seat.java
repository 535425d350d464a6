package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "seat_by_place", columnList = "place, hall", unique = true))
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
