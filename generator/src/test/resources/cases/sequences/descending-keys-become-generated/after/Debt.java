package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class Debt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debts")
    @SequenceGenerator(name = "debts", sequenceName = "debt_numbers", initialValue = -1, allocationSize = -1)
    Long id;
}

@Entity
class Refund {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "refunds")
    @SequenceGenerator(name = "refunds", sequenceName = "refund_numbers", initialValue = 1000, allocationSize = -10)
    Long id;
}
