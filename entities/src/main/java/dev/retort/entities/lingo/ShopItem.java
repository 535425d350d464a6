package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.NaturalId;
import org.hibernate.type.SqlTypes;

/** Something that coins or gems buy. */
@Entity
@Table(
        name = "shop_items",
        uniqueConstraints = @UniqueConstraint(name = "uq_shop_items_sku", columnNames = "sku"),
        check = {
            @CheckConstraint(name = "ck_shop_items_price", constraint = "price > 0"),
            @CheckConstraint(
                    name = "ck_shop_items_availability",
                    constraint = "available_until is null or available_until > available_from")
        })
public class ShopItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @NaturalId
    @Column(nullable = false, length = 40)
    private String sku;

    @Column(nullable = false, length = 120)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ItemKind kind;

    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'COINS'")
    private Currency currency = Currency.COINS;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> attributes = new HashMap<>();

    @Column(name = "available_from", nullable = false)
    @ColumnDefault("now()")
    private Instant availableFrom = Instant.now();

    @Column(name = "available_until")
    private Instant availableUntil;

    protected ShopItem() {}

    public ShopItem(String sku, String name, ItemKind kind, BigDecimal price) {
        this.sku = sku;
        this.name = name;
        this.kind = kind;
        this.price = price;
    }

    public Long id() {
        return id;
    }

    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public ItemKind kind() {
        return kind;
    }

    public BigDecimal price() {
        return price;
    }

    public Currency currency() {
        return currency;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public Instant availableFrom() {
        return availableFrom;
    }

    public Instant availableUntil() {
        return availableUntil;
    }
}
