package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "seats")
class Seat {

    @EmbeddedId
    SeatId id;

    @Column(length = 40)
    String guest;
}

@Embeddable
record SeatId(Integer line, Integer number, @Column(length = 20) String hall) {}
