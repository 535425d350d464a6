package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Lessons of a course that belong together. */
@Entity
@Table(
        name = "units",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_units_course_position",
                        columnNames = {"course_id", "position"}),
        check = @CheckConstraint(name = "ck_units_prerequisite", constraint = "prerequisite_id <> id"))
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "course_id", foreignKey = @ForeignKey(name = "fk_units_course"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Course course;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(nullable = false, columnDefinition = "text[]")
    @ColumnDefault("'{}'")
    private List<String> objectives = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "prerequisite_id", foreignKey = @ForeignKey(name = "fk_units_prerequisite"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Unit prerequisite;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "cover_id", foreignKey = @ForeignKey(name = "fk_units_cover"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private ImageResource cover;

    protected Unit() {}

    public Unit(Course course, int position, String title) {
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

    public List<String> objectives() {
        return objectives;
    }

    public Unit prerequisite() {
        return prerequisite;
    }

    public ImageResource cover() {
        return cover;
    }

    /** Opens this unit only to those who have completed another. */
    public void require(Unit other) {
        prerequisite = other;
    }

    /** Shows that picture wherever the unit is listed. */
    public void coverWith(ImageResource image) {
        cover = image;
    }
}
