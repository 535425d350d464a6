package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.View;

@Entity
@Table(name = "city_rates")
@View(query = "select c.id, r.rate from cities c, rates r where r.country = c.country")
public class Rate {

    @Id
    Long id;

    Double rate;
}
