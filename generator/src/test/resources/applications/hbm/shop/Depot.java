package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Beside the files: an annotated one. */
@Entity
public class Depot {

    @Id
    long id;

    String town;
}
