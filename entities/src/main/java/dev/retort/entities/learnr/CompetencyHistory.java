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
import java.time.LocalDate;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A user's competency as it was at the end of a week. */
@Entity
@Table(
        name = "competency_history",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_competency_history_week",
                        columnNames = {"user_id", "knowledge_area_id", "week_start"}),
        indexes = {
            @Index(name = "idx_competency_history_user_week", columnList = "user_id, week_start desc"),
            @Index(name = "idx_competency_history_area", columnList = "knowledge_area_id"),
            @Index(name = "idx_competency_history_week", columnList = "week_start")
        },
        check =
                @CheckConstraint(
                        name = "ck_competency_history_monday",
                        constraint = "extract(isodow from week_start) = 1"))
public class CompetencyHistory extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_competency_history_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_competency_history_area"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private KnowledgeArea area;

    @Column(name = "week_start", nullable = false)
    private LocalDate weekStart;

    @Column(nullable = false, precision = 5, scale = 2, comment = "Per cent")
    private BigDecimal score;

    protected CompetencyHistory() {}

    public CompetencyHistory(UserCompetency competency, LocalDate weekStart) {
        this.user = competency.user();
        this.area = competency.area();
        this.score = competency.score();
        this.weekStart = weekStart;
    }

    public User user() {
        return user;
    }

    public KnowledgeArea area() {
        return area;
    }

    public LocalDate weekStart() {
        return weekStart;
    }

    public BigDecimal score() {
        return score;
    }
}
