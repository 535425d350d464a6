package shop;

import jakarta.persistence.*;

@Entity
public class Note {
    @Id
    Long id;

    String body;
    Integer[] tags;
}
