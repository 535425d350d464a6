package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "totals")
public class Total {

    @Id
    Long id;

    @Column(nullable = false)
    Integer amount;
}
