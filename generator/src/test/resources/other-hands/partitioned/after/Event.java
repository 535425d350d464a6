package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.time.Instant;

@Entity
@Table(name = "events", indexes = @Index(name = "events_message", columnList = "message"))
@IdClass(Event.Key.class)
class Event {
    record Key(Long id, Instant happened) implements Serializable {}

    @Id
    Long id;

    @Id
    Instant happened;

    @Column(columnDefinition = "text")
    String message;

    String source;
}
