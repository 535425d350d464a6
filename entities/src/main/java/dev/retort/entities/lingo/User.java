package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.net.InetAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Somebody who learns. */
@Entity
@Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "uq_users_email", columnNames = "email"))
public class User {

    @Id
    @GeneratedValue
    @ColumnDefault("gen_random_uuid()")
    private UUID id;

    @Column(nullable = false, length = 320)
    private String email;

    @Column(name = "display_name", nullable = false, length = 80)
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant createdAt = Instant.now();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    @ColumnDefault("'LOCAL'")
    private IdentityProvider provider = IdentityProvider.LOCAL;

    @Column(name = "last_login_ip", comment = "Where the last login came from; kept for 90 days")
    private InetAddress lastLoginIp;

    @ManyToMany
    @JoinTable(
            name = "user_following",
            joinColumns = @JoinColumn(name = "follower_id"),
            foreignKey = @ForeignKey(name = "fk_user_following_follower"),
            inverseJoinColumns = @JoinColumn(name = "followed_id"),
            inverseForeignKey = @ForeignKey(name = "fk_user_following_followed"),
            indexes = @Index(name = "idx_user_following_followed", columnList = "followed_id"),
            check = @CheckConstraint(name = "ck_user_following_self", constraint = "follower_id <> followed_id"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Set<User> following = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "user_inventory",
            joinColumns = @JoinColumn(name = "user_id"),
            foreignKey = @ForeignKey(name = "fk_user_inventory_user"))
    @MapKeyJoinColumn(name = "shop_item_id", foreignKey = @ForeignKey(name = "fk_user_inventory_item"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Map<ShopItem, InventorySlot> inventory = new HashMap<>();

    protected User() {}

    public User(String email, String displayName) {
        this.email = email;
        this.displayName = displayName;
    }

    public UUID id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public InetAddress lastLoginIp() {
        return lastLoginIp;
    }

    /** Notes a login. */
    public void loggedIn(IdentityProvider by, InetAddress from) {
        provider = by;
        lastLoginIp = from;
    }

    /** Sets the hash that logins are checked against. */
    public void changePassword(String hash) {
        passwordHash = hash;
    }

    /** Whether that is the hash of this user's password. */
    public boolean hasPassword(String hash) {
        return hash.equals(passwordHash);
    }

    public IdentityProvider provider() {
        return provider;
    }

    public Set<User> following() {
        return following;
    }

    public Map<ShopItem, InventorySlot> inventory() {
        return inventory;
    }
}
