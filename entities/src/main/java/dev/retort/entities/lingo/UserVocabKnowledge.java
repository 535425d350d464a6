package dev.retort.entities.lingo;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** How well a user knows a word. */
@Entity
@IdClass(VocabKnowledgeId.class)
@Table(
        name = "user_vocab_knowledge",
        indexes = @Index(name = "idx_vocab_knowledge_user_due", columnList = "user_id, due_on"),
        check = @CheckConstraint(name = "ck_vocab_knowledge_ease", constraint = "ease_factor >= 1.3"),
        comment = "Drives the daily review")
public class UserVocabKnowledge {

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_vocab_knowledge_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Id
    @Column(name = "language_code", length = 3)
    private String language;

    @Id
    @Column(length = 100)
    private String word;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    @ColumnDefault("0")
    private Familiarity familiarity = Familiarity.NEW;

    @Embedded
    private ReviewSchedule schedule;

    @Column(name = "times_seen", nullable = false)
    @ColumnDefault("0")
    private int timesSeen;

    protected UserVocabKnowledge() {}

    public UserVocabKnowledge(User user, String language, String word, ReviewSchedule schedule) {
        this.user = user;
        this.language = language;
        this.word = word;
        this.schedule = schedule;
    }

    public User user() {
        return user;
    }

    public String language() {
        return language;
    }

    public String word() {
        return word;
    }

    public Familiarity familiarity() {
        return familiarity;
    }

    public ReviewSchedule schedule() {
        return schedule;
    }

    public int timesSeen() {
        return timesSeen;
    }

    /** Notes that the user has met the word again. */
    public void seen(Familiarity now) {
        familiarity = now;
        timesSeen++;
    }
}
