package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The plan that a user pays for, with its end. */
@Entity
@Table(name = "subscriptions", indexes = @Index(name = "idx_subscriptions_user", columnList = "user_id"))
public class Subscription extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_subscriptions_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Plan plan;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Subscription() {}

    public Subscription(User user, Plan plan, LocalDate validUntil) {
        this.user = user;
        this.plan = plan;
        this.validUntil = validUntil;
    }

    public User user() {
        return user;
    }

    public Plan plan() {
        return plan;
    }

    public LocalDate validUntil() {
        return validUntil;
    }
}
