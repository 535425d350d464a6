package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "purchases")
public class Purchase {

    @Id
    Long id;

    Long customer;

    @Column(nullable = false)
    Integer amount;
}
