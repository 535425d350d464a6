package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A line of a wallet's account; never changed, only reversed by another. */
@Entity
@Table(
        name = "wallet_transactions",
        indexes = @Index(name = "idx_wallet_transactions_wallet_created", columnList = "wallet_id, created_at desc"),
        check = @CheckConstraint(name = "ck_wallet_transactions_amount", constraint = "amount <> 0"))
public class WalletTransaction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wallet_transaction_seq")
    @SequenceGenerator(name = "wallet_transaction_seq", sequenceName = "wallet_transaction_seq", initialValue = 1000)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "wallet_id", foreignKey = @ForeignKey(name = "fk_wallet_transactions_wallet"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private UserWallet wallet;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Currency currency;

    @Column(nullable = false)
    private long amount;

    @Column(nullable = false, length = 200)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "shop_item_id", foreignKey = @ForeignKey(name = "fk_wallet_transactions_item"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ShopItem shopItem;

    @Column(name = "created_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant createdAt = Instant.now();

    protected WalletTransaction() {}

    WalletTransaction(UserWallet wallet, Currency currency, long amount, String reason) {
        this.wallet = wallet;
        this.currency = currency;
        this.amount = amount;
        this.reason = reason;
    }

    public Long id() {
        return id;
    }

    public UserWallet wallet() {
        return wallet;
    }

    public Currency currency() {
        return currency;
    }

    public long amount() {
        return amount;
    }

    public String reason() {
        return reason;
    }

    public ShopItem shopItem() {
        return shopItem;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Notes what was bought. */
    public WalletTransaction of(ShopItem item) {
        shopItem = item;
        return this;
    }
}
