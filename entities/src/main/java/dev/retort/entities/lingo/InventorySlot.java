package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

/** How many of a thing a user has. */
@Embeddable
public class InventorySlot {

    @Column(nullable = false)
    @ColumnDefault("1")
    private int quantity;

    @Column(nullable = false)
    @ColumnDefault("false")
    private boolean equipped;

    @Column(name = "acquired_at", nullable = false)
    @ColumnDefault("now()")
    private Instant acquiredAt;

    protected InventorySlot() {}

    public InventorySlot(int quantity, Instant acquiredAt) {
        this.quantity = quantity;
        this.acquiredAt = acquiredAt;
    }

    public int quantity() {
        return quantity;
    }

    public boolean isEquipped() {
        return equipped;
    }

    public Instant acquiredAt() {
        return acquiredAt;
    }
}
