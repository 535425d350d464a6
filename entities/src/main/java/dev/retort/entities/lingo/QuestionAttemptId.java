package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Which answer of which attempt.
 *
 * @param attemptId the attempt
 * @param number the question's place in it, from 1
 */
@Embeddable
public record QuestionAttemptId(
        @Column(name = "lesson_attempt_id") UUID attemptId, @Column(name = "question_number") int number) {}
