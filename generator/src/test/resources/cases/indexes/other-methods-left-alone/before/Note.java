package shop;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id
    Long id;

    @Column(length = 50)
    String body;

    Integer[] tags;
    String draft;
}
