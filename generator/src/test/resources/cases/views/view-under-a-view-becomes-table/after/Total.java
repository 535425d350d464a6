package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "totals")
public class Total {

    @Id
    Long id;

    @Column(nullable = false)
    Integer amount;
}
