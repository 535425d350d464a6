package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

@Entity
class Canoe {
    @Id
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
    @Id
    Long id;
}

@Entity
class Car extends Vehicle {}

@Entity
class Truck extends Vehicle {}
