package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Raft {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "rafts")
    @TableGenerator(name = "rafts", table = "numbers", pkColumnValue = "raft", allocationSize = 10)
    Long id;
}

@Entity
class Ferry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
