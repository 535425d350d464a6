package shop;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id
    Long id;

    @Column(columnDefinition = "text collate \"C\"")
    String body;

    Integer[] tags;
    String title;
}
