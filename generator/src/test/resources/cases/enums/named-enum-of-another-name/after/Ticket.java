package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "tickets")
public class Ticket {

    public enum State {
        OPEN,
        CLOSED,
        WAITING
    }

    public enum Tint {
        DARK,
        LIGHT
    }

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(columnDefinition = "ticket_state")
    State state;

    @Column(columnDefinition = "ticket_state[]")
    State[] states;

    @JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)
    @Column(columnDefinition = "desk.shade default 'DARK'")
    Tint tint;
}
