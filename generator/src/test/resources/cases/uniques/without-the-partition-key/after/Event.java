package shop;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
@Table(name = "events")
@IdClass(Event.Key.class)
public class Event {

    @Id
    Long id;

    @Id
    LocalDate day;

    @Column(unique = true)
    String code;

    public static class Key implements java.io.Serializable {

        Long id;

        LocalDate day;
    }
}
