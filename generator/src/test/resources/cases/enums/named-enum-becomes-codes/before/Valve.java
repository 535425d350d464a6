package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Valve {

    enum Phase {
        SHUT,
        OPEN,
        HALF
    }

    enum Colour {
        RED,
        BLUE
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Phase phase;

    @Enumerated(EnumType.STRING)
    Colour colour;

    Colour lid;
}
