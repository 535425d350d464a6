package dev.retort.entities.learnr;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How good a user is in a knowledge area. */
@Entity
@Table(
        name = "user_competency",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_user_competency_user_area",
                        columnNames = {"user_id", "knowledge_area_id"}),
        indexes = {
            @Index(name = "idx_user_competency_user", columnList = "user_id"),
            @Index(name = "idx_user_competency_area", columnList = "knowledge_area_id")
        },
        check = @CheckConstraint(name = "ck_user_competency_score", constraint = "score between 0 and 100"))
public class UserCompetency extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_competency_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_user_competency_area"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private KnowledgeArea area;

    @Column(nullable = false, precision = 5, scale = 2, comment = "Per cent")
    private BigDecimal score;

    @Column(name = "updated_at", nullable = false)
    @ColumnDefault("now()")
    private Instant updatedAt = Instant.now();

    protected UserCompetency() {}

    public UserCompetency(User user, KnowledgeArea area, BigDecimal score) {
        this.user = user;
        this.area = area;
        this.score = score;
    }

    public User user() {
        return user;
    }

    public KnowledgeArea area() {
        return area;
    }

    public BigDecimal score() {
        return score;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
