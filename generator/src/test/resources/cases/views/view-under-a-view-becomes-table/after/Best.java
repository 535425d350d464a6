package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@Table(name = "zz_best")
@View(query = "select id, amount from totals where amount > 5")
public class Best {

    @Id
    Long id;

    @Column(nullable = false)
    Integer amount;
}
