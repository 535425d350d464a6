package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A device that a user has signed in on. */
@Entity
@Table(
        name = "user_devices",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_user_devices_user_identifier",
                        columnNames = {"user_id", "identifier"}),
        indexes = @Index(name = "idx_user_devices_last_seen", columnList = "last_seen_at desc"))
public class UserDevice {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_devices_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Column(nullable = false, length = 64)
    private String identifier;

    @Embedded
    private DeviceInfo info;

    @Column(name = "push_token")
    private String pushToken;

    @Column(name = "last_seen_at", nullable = false)
    @ColumnDefault("now()")
    private Instant lastSeenAt = Instant.now();

    protected UserDevice() {}

    public UserDevice(User user, String identifier, DeviceInfo info) {
        this.user = user;
        this.identifier = identifier;
        this.info = info;
    }

    public UUID id() {
        return id;
    }

    public User user() {
        return user;
    }

    public String identifier() {
        return identifier;
    }

    public DeviceInfo info() {
        return info;
    }

    public String pushToken() {
        return pushToken;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
