package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Canoe {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "canoes")
    @TableGenerator(name = "canoes", table = "numbers", pkColumnName = "kind", valueColumnName = "last", pkColumnValue = "canoe")
    Long id;
}
