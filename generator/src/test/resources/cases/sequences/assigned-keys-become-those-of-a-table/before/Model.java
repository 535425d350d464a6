package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Canoe {
    @Id
    Long id;
}
