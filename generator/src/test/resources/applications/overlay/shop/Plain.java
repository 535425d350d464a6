package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A mapping file says that these annotations count for nothing. */
@Entity
@Table(name = "not_so", schema = "nowhere")
public class Plain {

    @Id
    long id;

    @Column(name = "label", length = 5)
    String name;
}
