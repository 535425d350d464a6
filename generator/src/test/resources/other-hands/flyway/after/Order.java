package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Table(name = "orders", indexes = @Index(columnList = "customer_id"))
class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "customer_id")
    Customer customer;

    @Column(nullable = false, precision = 12, scale = 2)
    BigDecimal total;

    @Column(columnDefinition = "text")
    String note;
}
