package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** No unit lists it: a contributor brings it along. */
@Entity
public class AuditEntry {

    @Id
    long id;

    String text;
}
