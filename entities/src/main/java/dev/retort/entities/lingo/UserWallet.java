package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The balances that a user can spend. Their id is that of the user. */
@Entity
@Table(
        name = "user_wallets",
        check = @CheckConstraint(name = "ck_user_wallets_balance", constraint = "coins >= 0 and gems >= 0"))
public class UserWallet {

    @Id
    @Column(name = "user_id")
    private UUID userId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_wallets_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Version
    private long version;

    @Column(nullable = false)
    @ColumnDefault("0")
    private long coins;

    @Column(nullable = false)
    @ColumnDefault("0")
    private long gems;

    protected UserWallet() {}

    public UserWallet(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }

    public long coins() {
        return coins;
    }

    public long gems() {
        return gems;
    }

    /** Books an amount, which may be negative. */
    public WalletTransaction book(Currency currency, long amount, String reason) {
        if (currency == Currency.COINS) {
            coins += amount;
        } else {
            gems += amount;
        }
        return new WalletTransaction(this, currency, amount, reason);
    }
}
