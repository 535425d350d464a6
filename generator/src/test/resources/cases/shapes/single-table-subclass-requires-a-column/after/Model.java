package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Table(name = "payments")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Payment {

    @Id
    @GeneratedValue
    Long id;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;
}

@Entity
class CardPayment extends Payment {

    @Column(length = 20)
    String card;
}

@Entity
class CashPayment extends Payment {

    @Column(length = 20)
    @Basic(optional = false)
    String till;
}
