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
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A part of a course. */
@Entity
@Table(
        name = "knowledge_areas",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_knowledge_areas_course_code",
                        columnNames = {"course_id", "code"}),
        indexes = @Index(name = "idx_knowledge_areas_course", columnList = "course_id"),
        check = @CheckConstraint(name = "ck_knowledge_areas_weight", constraint = "weight > 0 and weight <= 1"))
public class KnowledgeArea extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_knowledge_areas_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @Column(nullable = false, length = 40)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, precision = 4, scale = 3, comment = "Share of the exam")
    private BigDecimal weight;

    protected KnowledgeArea() {}

    public KnowledgeArea(Course course, String code, String name, BigDecimal weight) {
        this.course = course;
        this.code = code;
        this.name = name;
        this.weight = weight;
    }

    public Course course() {
        return course;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BigDecimal weight() {
        return weight;
    }
}
