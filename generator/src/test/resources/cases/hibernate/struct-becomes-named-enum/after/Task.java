package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "tasks")
public class Task {

    public enum Status {
        OPEN,
        DONE
    }

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Status status;
}
