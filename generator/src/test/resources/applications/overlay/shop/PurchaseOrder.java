package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Annotated; the mapping files say some of it otherwise. */
@Entity
@Table(name = "orders")
public class PurchaseOrder {

    @Id
    @GeneratedValue
    long id;

    @Column(length = 20)
    String note;

    BigDecimal total;

    LocalDate placed;

    @ManyToOne
    Customer customer;

    String draft;

    @Column(nullable = false, columnDefinition = "text default 'none'")
    String channel;
}
