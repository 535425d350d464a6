package dev.retort.entities.flashcards;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The settings of a user. Their id is that of the user. */
@Entity
@Table(name = "user_preferences")
public class UserPreferences {

    @Id
    @Column(name = "user_id")
    private Long userId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_user_preferences_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    @ColumnDefault("'SYSTEM'")
    private Theme theme = Theme.SYSTEM;

    @Column(name = "new_cards_per_day", nullable = false)
    @ColumnDefault("20")
    private int newCardsPerDay = 20;

    @ElementCollection
    @CollectionTable(
            name = "user_reminders",
            joinColumns = @JoinColumn(name = "user_id"),
            foreignKey = @ForeignKey(name = "fk_user_reminders_user"))
    @Column(name = "remind_at", nullable = false)
    private Set<LocalTime> reminders = new TreeSet<>();

    protected UserPreferences() {}

    public UserPreferences(User user) {
        this.user = user;
    }

    public User user() {
        return user;
    }

    public Theme theme() {
        return theme;
    }

    public int newCardsPerDay() {
        return newCardsPerDay;
    }

    /** Changes how the screen looks. */
    public void show(Theme newTheme) {
        theme = newTheme;
    }

    /** Asks to be reminded at that time of day. */
    public void remindAt(LocalTime time) {
        reminders.add(time);
    }
}
