package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "ticket_urgent_idx", columnList = "id", options = "where priority > 'LOW'"))
public class Ticket {

    enum Priority {
        LOW,
        MEDIUM,
        HIGH
    }

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    Priority priority;
}
