package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "orders")
public class Order {

    @Id
    Long id;

    @Column(nullable = false)
    String status;

    @Column(nullable = false)
    int total;
}
