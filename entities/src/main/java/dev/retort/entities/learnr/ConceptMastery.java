package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How well a user knows a concept, and when it comes up again. */
@Entity
@Table(
        name = "concept_mastery",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_concept_mastery_user_concept",
                        columnNames = {"user_id", "knowledge_area_id", "concept"}),
        indexes = {
            @Index(name = "idx_concept_mastery_user_due", columnList = "user_id, due_on"),
            @Index(name = "idx_concept_mastery_area", columnList = "knowledge_area_id")
        })
public class ConceptMastery extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_concept_mastery_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_concept_mastery_area"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private KnowledgeArea area;

    @Column(nullable = false, length = 120)
    private String concept;

    @Embedded
    private Repetition repetition;

    protected ConceptMastery() {}

    public ConceptMastery(User user, KnowledgeArea area, String concept, Repetition repetition) {
        this.user = user;
        this.area = area;
        this.concept = concept;
        this.repetition = repetition;
    }

    public User user() {
        return user;
    }

    public KnowledgeArea area() {
        return area;
    }

    public String concept() {
        return concept;
    }

    public Repetition repetition() {
        return repetition;
    }
}
