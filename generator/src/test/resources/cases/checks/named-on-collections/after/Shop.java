package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Check;

@Entity
public class Shop {

    @Id
    Long id;

    @ElementCollection
    @Check(name = "stock_is_positive", constraints = "stock > 0")
    @Check(name = "stock_is_small", constraints = "stock < 1000")
    Map<String, Integer> stock;

    @ElementCollection
    @Check(name = "floor_exists", constraints = "floors < 9")
    Set<Integer> floors;
}
