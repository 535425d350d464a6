package shop;

import jakarta.persistence.*;

@Entity
@Table(
        indexes = {
            @Index(name = "note_by_body", columnList = "body", options = "using hash"),
            @Index(name = "note_by_tags", columnList = "tags", options = "USING gin WITH (fastupdate = off)"),
            @Index(name = "note_by_number", columnList = "(id) int8_minmax_multi_ops")
        })
public class Note {
    @Id
    Long id;

    String body;
    Integer[] tags;
}
