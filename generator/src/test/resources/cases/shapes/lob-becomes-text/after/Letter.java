package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Letter {

    @Id
    Long id;

    @Column(columnDefinition = "text")
    String text;

    byte[] scan;
}
