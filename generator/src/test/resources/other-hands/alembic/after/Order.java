package shop;

import jakarta.persistence.*;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "\"order\"", indexes = @Index(name = "ix_order_created_at", columnList = "created_at"))
class Order {
    enum OrderStatus { NEW, PAID }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false, columnDefinition = "orderstatus")
    OrderStatus status;

    @Column(nullable = false, check = @CheckConstraint(name = "ck_order_quantity", constraint = "quantity > 0"))
    int quantity;

    @Column(name = "created_at")
    Instant createdAt;
}
