package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What its columns are called and of which type they are is said by the contributors. */
@Entity
public class Sale {

    @Id
    long id;

    Money netPrice;

    Money tax;

    String soldBy;
}
