package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A text that explains something of a knowledge area. */
@Entity
@Table(
        name = "reading_content",
        indexes = {
            @Index(name = "idx_reading_content_course", columnList = "course_id"),
            @Index(name = "idx_reading_content_area", columnList = "knowledge_area_id")
        })
public class ReadingContent extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_reading_content_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knowledge_area_id", foreignKey = @ForeignKey(name = "fk_reading_content_area"))
    @OnDelete(action = OnDeleteAction.RESTRICT)
    private KnowledgeArea area;

    @Column(nullable = false, length = 300)
    private String title;

    @Column(nullable = false, columnDefinition = "text")
    private String body;

    @Column(comment = "As those of questions")
    private double[] embedding;

    protected ReadingContent() {}

    public ReadingContent(KnowledgeArea area, String title, String body) {
        this.course = area.course();
        this.area = area;
        this.title = title;
        this.body = body;
    }

    public Course course() {
        return course;
    }

    public KnowledgeArea area() {
        return area;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }
}
