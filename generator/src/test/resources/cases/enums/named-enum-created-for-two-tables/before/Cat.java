package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "cats")
public class Cat {

    @Id
    Long id;
}
