package dev.retort.entities.lingo;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A course that teaches a language to the speakers of another. */
@Entity
@Table(name = "courses", indexes = @Index(name = "idx_course_level_published", columnList = "level, is_published"))
public class Course {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "course_seq")
    @SequenceGenerator(name = "course_seq", sequenceName = "course_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(columnDefinition = "text")
    private String description;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(name = "language_code", nullable = false, length = 3)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 2)
    private CefrLevel level;

    @Column(name = "is_published", nullable = false)
    @ColumnDefault("false")
    private boolean published;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    @ColumnDefault("'{}'")
    private Map<String, String> tags = new HashMap<>();

    @OneToMany(mappedBy = "course", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Lesson> lessons = new ArrayList<>();

    protected Course() {}

    public Course(String title, String language, CefrLevel level) {
        this.title = title;
        this.language = language;
        this.level = level;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String language() {
        return language;
    }

    public CefrLevel level() {
        return level;
    }

    public boolean isPublished() {
        return published;
    }

    public Map<String, String> tags() {
        return tags;
    }

    public List<Lesson> lessons() {
        return lessons;
    }

    /** Adds a lesson at the end. */
    public Lesson addLesson(String lessonTitle) {
        Lesson lesson = new Lesson(this, lessons.size() + 1, lessonTitle);
        lessons.add(lesson);
        return lesson;
    }

    /** Shows the course to learners. */
    public void publish(String words) {
        description = words;
        published = true;
    }
}
