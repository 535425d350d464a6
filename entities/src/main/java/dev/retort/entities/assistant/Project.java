package dev.retort.entities.assistant;

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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A project on which a user works with an assistant. */
@Entity
@Table(name = "projects", indexes = @Index(name = "idx_projects_user_updated", columnList = "user_id, updated_at desc"))
public class Project {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_projects_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assistant_id", foreignKey = @ForeignKey(name = "fk_projects_assistant"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Role assistant;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(columnDefinition = "text")
    private String description;

    @Column(name = "created_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant createdAt = Instant.now();

    @Column(name = "updated_at", nullable = false)
    @ColumnDefault("now()")
    private Instant updatedAt = createdAt;

    @OneToMany(mappedBy = "project")
    @OrderBy("id")
    private List<Source> sources = new ArrayList<>();

    protected Project() {}

    public Project(User user, Role assistant, String name) {
        this.user = user;
        this.assistant = assistant;
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public Role assistant() {
        return assistant;
    }

    public String name() {
        return name;
    }

    public String description() {
        return description;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public List<Source> sources() {
        return sources;
    }

    /** Says what the project is about. */
    public void describe(String words) {
        description = words;
        updatedAt = Instant.now();
    }
}
