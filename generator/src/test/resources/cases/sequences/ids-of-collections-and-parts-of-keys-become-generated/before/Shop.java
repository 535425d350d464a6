package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Shop {
    @Id
    Long id;

    @ElementCollection
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionId(column = @Column(name = "tag_id"), generator = "increment")
    List<String> tags;
}

@Entity
@IdClass(Place.Key.class)
class Place {
    @Id
    Long hall;

    @Id
    Long number;

    static class Key {
        Long hall;
        Long number;
    }
}
