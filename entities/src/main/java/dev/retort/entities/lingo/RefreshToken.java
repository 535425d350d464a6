package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A token that a device trades for a new one; a token that comes twice gives a thief away. */
@Entity
@Table(
        name = "refresh_tokens",
        uniqueConstraints = @UniqueConstraint(name = "uq_refresh_tokens_hash", columnNames = "token_hash"),
        indexes = @Index(name = "idx_refresh_tokens_user_expires", columnList = "user_id, expires_at"),
        check = @CheckConstraint(name = "ck_refresh_tokens_lifetime", constraint = "expires_at > issued_at"))
public class RefreshToken {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_refresh_tokens_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "device_id", foreignKey = @ForeignKey(name = "fk_refresh_tokens_device"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private UserDevice device;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by_id")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private RefreshToken replacedBy;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "token_hash", nullable = false, length = 64, comment = "SHA-256 of the token, in hex")
    private String tokenHash;

    @Column(name = "issued_at", nullable = false)
    @ColumnDefault("now()")
    private Instant issuedAt = Instant.now();

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected RefreshToken() {}

    public RefreshToken(UserDevice device, String tokenHash, Duration lifetime) {
        this.user = device.user();
        this.device = device;
        this.tokenHash = tokenHash;
        this.expiresAt = issuedAt.plus(lifetime);
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public UserDevice device() {
        return device;
    }

    public String tokenHash() {
        return tokenHash;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public RefreshToken replacedBy() {
        return replacedBy;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    /** Puts another token in this one's place. */
    public void replaceBy(RefreshToken next) {
        replacedBy = next;
        revokedAt = Instant.now();
    }
}
