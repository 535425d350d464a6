package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Debt {
    @Id
    Long id;
}

@Entity
class Refund {
    @Id
    Long id;
}
