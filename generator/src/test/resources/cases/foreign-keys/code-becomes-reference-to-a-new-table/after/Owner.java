package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "owners")
public class Owner {

    @Id
    Long id;
}
