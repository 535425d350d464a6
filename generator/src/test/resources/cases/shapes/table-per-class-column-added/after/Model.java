package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
@Table(name = "payments")
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Payment {

    @Id
    @GeneratedValue
    Long id;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    @Column(length = 3)
    String currency;
}

@Entity
@Table(name = "card_payments")
class CardPayment extends Payment {

    @Column(nullable = false, length = 20)
    String card;
}

@Entity
@Table(name = "cash_payments")
class CashPayment extends Payment {

    @Column(length = 20)
    String till;
}
