package dev.retort.generator.hibernate.shapes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

/** Ids of several columns, and foreign keys to them. */
public final class CompositeIds {

    private CompositeIds() {}

    @Embeddable
    public record OrderId(
            @Column(name = "b_number", length = 20) String number,
            @Column(name = "z_year") long year,
            @Column(name = "a_region") int region) {}

    @Entity
    @Table(name = "purchase_order")
    public static class Order {
        @EmbeddedId
        OrderId id;
    }

    @Entity
    public static class Line {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumn(name = "order_number", referencedColumnName = "b_number")
        @JoinColumn(name = "order_region", referencedColumnName = "a_region")
        @JoinColumn(name = "order_year", referencedColumnName = "z_year")
        Order order;

        @ManyToOne
        Order implicit;
    }

    @Entity
    public static class Shipment {
        @Id
        @GeneratedValue
        Long id;

        @ManyToOne
        @JoinColumn(
                name = "sn",
                referencedColumnName = "b_number",
                foreignKey = @ForeignKey(name = "fk_shipment_order"))
        @JoinColumn(name = "sr", referencedColumnName = "a_region")
        @JoinColumn(name = "sy", referencedColumnName = "z_year")
        Order order;
    }

    public record SeatId(String hall, int row, short number) {}

    @Entity
    @IdClass(SeatId.class)
    public static class Seat {
        @Id
        @Column(length = 12)
        String hall;

        @Id
        @Column(name = "seat_row")
        int row;

        @Id
        short number;
    }

    @Embeddable
    public record TicketId(UUID show, @Embedded SeatKey seat) {}

    @Embeddable
    public record SeatKey(String hall, int seatRow, short number) {}

    @Entity
    @Table(
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "pk_ticket",
                            columnNames = {"number", "hall", "seatRow", "show"}))
    public static class Ticket {
        @EmbeddedId
        TicketId id;
    }
}
