package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SequenceGenerator;

@Entity
class Canoe {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "canoes")
    @SequenceGenerator(name = "canoes", sequenceName = "canoe_numbers", initialValue = 1000, allocationSize = 10)
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class Car extends Vehicle {}

@Entity
class Truck extends Vehicle {}

@Entity
class Ferry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
