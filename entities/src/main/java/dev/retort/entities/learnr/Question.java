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
import java.util.HashMap;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** A question with four answers; one of them is right. */
@Entity
@Table(
        name = "questions",
        indexes = {
            @Index(name = "idx_questions_course", columnList = "course_id"),
            @Index(name = "idx_questions_area", columnList = "knowledge_area_id"),
            @Index(name = "idx_questions_difficulty", columnList = "difficulty"),
            @Index(
                    name = "idx_questions_active",
                    columnList = "course_id, knowledge_area_id",
                    options = "where is_active")
        })
public class Question extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_questions_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_questions_area"))
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private KnowledgeArea area;

    @Column(nullable = false, columnDefinition = "text")
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, comment = "The answers by their letters")
    private Map<String, String> options;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 1)
    private Answer correct;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'MEDIUM'")
    private Difficulty difficulty = Difficulty.MEDIUM;

    @Column(comment = "Where the question lies among the others, for finding similar ones")
    private double[] embedding;

    @Column(name = "is_active", nullable = false)
    @ColumnDefault("true")
    private boolean active = true;

    protected Question() {}

    public Question(KnowledgeArea area, String text, Map<String, String> options, Answer correct) {
        this.course = area.course();
        this.area = area;
        this.text = text;
        this.options = new HashMap<>(options);
        this.correct = correct;
    }

    public Course course() {
        return course;
    }

    public KnowledgeArea area() {
        return area;
    }

    public String text() {
        return text;
    }

    public Map<String, String> options() {
        return options;
    }

    public Answer correct() {
        return correct;
    }

    public Difficulty difficulty() {
        return difficulty;
    }

    public boolean isActive() {
        return active;
    }

    /** Says where the question lies among the others. */
    public void place(double... coordinates) {
        embedding = coordinates.clone();
    }

    public double[] embedding() {
        return embedding.clone();
    }
}
