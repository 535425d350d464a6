package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@Table(name = "open_orders")
@View(query = "select o.id, o.total from orders o where o.status = 'new'")
public class OpenOrder {

    @Id
    Long id;

    int total;
}
