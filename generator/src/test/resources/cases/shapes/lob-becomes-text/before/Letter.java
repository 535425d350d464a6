package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;

@Entity
public class Letter {

    @Id
    Long id;

    @Lob
    String text;

    @Lob
    byte[] scan;
}
