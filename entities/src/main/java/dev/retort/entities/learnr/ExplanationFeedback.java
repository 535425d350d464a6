package dev.retort.entities.learnr;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Whether an explanation helped. */
@Entity
@Table(
        name = "explanation_feedback",
        uniqueConstraints =
                @UniqueConstraint(
                        name = "uq_explanation_feedback_user_question",
                        columnNames = {"user_id", "question_id"}),
        indexes = {
            @Index(name = "idx_explanation_feedback_user", columnList = "user_id"),
            @Index(name = "idx_explanation_feedback_question", columnList = "question_id"),
            @Index(name = "idx_explanation_feedback_session", columnList = "session_id"),
            @Index(
                    name = "idx_explanation_feedback_unhelpful",
                    columnList = "question_id",
                    options = "where not is_helpful")
        })
public class ExplanationFeedback extends Identified {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "user_id", foreignKey = @ForeignKey(name = "fk_explanation_feedback_user"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private User user;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "question_id", foreignKey = @ForeignKey(name = "fk_explanation_feedback_question"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Question question;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id", foreignKey = @ForeignKey(name = "fk_explanation_feedback_session"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private QuizSession session;

    @Column(name = "is_helpful", nullable = false)
    private boolean helpful;

    @Column(columnDefinition = "text")
    private String remark;

    protected ExplanationFeedback() {}

    public ExplanationFeedback(UserResponse response, boolean helpful, String remark) {
        this.user = response.user();
        this.question = response.question();
        this.session = response.session();
        this.helpful = helpful;
        this.remark = remark;
    }

    public User user() {
        return user;
    }

    public Question question() {
        return question;
    }

    public QuizSession session() {
        return session;
    }

    public String remark() {
        return remark;
    }

    public boolean isHelpful() {
        return helpful;
    }
}
