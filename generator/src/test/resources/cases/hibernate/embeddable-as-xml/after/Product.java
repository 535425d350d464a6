package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Product {

    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Origin origin;

    @JdbcTypeCode(SqlTypes.SQLXML)
    Origin[] others;

    @JdbcTypeCode(SqlTypes.JSON)
    Origin first;

    @Embeddable
    static class Origin {

        @Column(nullable = false)
        String country;

        Zone zone;
    }

    enum Zone {
        NORTH,
        SOUTH
    }
}
