package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "tickets")
@Check(constraints = "title <> 'x' or old <> cast(cast('A' as old_state) as text)")
public class Ticket {

    public enum State {
        OPEN,
        WAITING,
        CLOSED
    }

    public enum Shade {
        DARK,
        LIGHT
    }

    @Id
    Long id;

    String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "ticket_state")
    State state;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "\"Shade\" default 'DARK'")
    Shade shade;

    @Column(columnDefinition = "channel[]")
    String channels;

    @Column(columnDefinition = "urgency_of_today")
    String urgency;

    @Column(columnDefinition = "price")
    String price;

    @Column(columnDefinition = "text default 'S'::size::text")
    String size;

    String old;

    String note;
}
