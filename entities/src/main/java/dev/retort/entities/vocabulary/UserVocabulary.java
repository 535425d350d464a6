package dev.retort.entities.vocabulary;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A word that a user learns; one that was there before words had users is nobody's. */
@Entity
@Table(
        name = "user_vocabulary",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_user_vocabulary_user_word",
                        columnNames = {"user_id", "word"}),
        indexes = @Index(name = "idx_user_vocabulary_user_mastery", columnList = "user_id, mastery_level"),
        check = @CheckConstraint(name = "ck_user_vocabulary_mastery", constraint = "mastery_level between 0 and 5"))
public class UserVocabulary {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_vocabulary_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Column(nullable = false, length = 100)
    private String word;

    @Column(nullable = false, length = 200)
    private String translation;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_of_speech", length = 10)
    private PartOfSpeech partOfSpeech;

    @Column(nullable = false, columnDefinition = "text[]")
    @ColumnDefault("'{}'")
    private List<String> examples = new ArrayList<>();

    @Column(name = "mastery_level", nullable = false)
    @ColumnDefault("0")
    private int masteryLevel;

    @Column(name = "added_at", nullable = false, updatable = false)
    @ColumnDefault("now()")
    private Instant addedAt = Instant.now();

    protected UserVocabulary() {}

    public UserVocabulary(User user, String word, String translation, PartOfSpeech partOfSpeech) {
        this.user = user;
        this.word = word;
        this.translation = translation;
        this.partOfSpeech = partOfSpeech;
    }

    public Long id() {
        return id;
    }

    public User user() {
        return user;
    }

    public String word() {
        return word;
    }

    public String translation() {
        return translation;
    }

    public PartOfSpeech partOfSpeech() {
        return partOfSpeech;
    }

    public List<String> examples() {
        return examples;
    }

    public int masteryLevel() {
        return masteryLevel;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** Gives a word that is nobody's to a user. */
    public void assignTo(User owner) {
        user = owner;
    }

    /** Notes that the user knew the word. */
    public void known() {
        masteryLevel = Math.min(masteryLevel + 1, 5);
    }
}
