package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@Table(name = "totals")
@View(query = "select customer as id, sum(amount)::integer as amount from purchases group by customer")
public class Total {

    @Id
    Long id;

    @Column(nullable = false)
    Integer amount;
}
