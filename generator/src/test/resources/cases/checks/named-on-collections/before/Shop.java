package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Shop {

    @Id
    Long id;

    @ElementCollection
    Map<String, Integer> stock;

    @ElementCollection
    Set<Integer> floors;
}
