package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A sitting's worth of a course. */
@Entity
@Table(
        name = "lessons",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_lessons_course_position",
                        columnNames = {"course_id", "position"}),
        indexes = @Index(name = "idx_lessons_unit", columnList = "unit_id"),
        check = @CheckConstraint(name = "ck_lessons_position", constraint = "position > 0"))
public class Lesson {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_seq")
    @SequenceGenerator(name = "lesson_seq", sequenceName = "lesson_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_lessons_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id", foreignKey = @ForeignKey(name = "fk_lessons_unit"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Unit unit;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "xp_reward", nullable = false)
    @ColumnDefault("10")
    private int xpReward = 10;

    protected Lesson() {}

    Lesson(Course course, int position, String title) {
        this.course = course;
        this.position = position;
        this.title = title;
    }

    public Long id() {
        return id;
    }

    public Course course() {
        return course;
    }

    public int position() {
        return position;
    }

    public String title() {
        return title;
    }

    public int xpReward() {
        return xpReward;
    }

    public Unit unit() {
        return unit;
    }

    /** Puts the lesson into a unit of its course. */
    public void moveTo(Unit newUnit) {
        unit = newUnit;
    }
}
