package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Table(name = "remote_prices")
class Price {
    @Id
    String sku;

    BigDecimal price;
}
