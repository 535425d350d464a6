package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "cats")
public class Cat {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Mood mood;
}
