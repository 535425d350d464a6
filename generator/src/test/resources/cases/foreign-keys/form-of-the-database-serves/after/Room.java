package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "rooms")
@IdClass(Room.Key.class)
public class Room {

    @Id
    Integer building;

    @Id
    Integer number;

    public record Key(Integer building, Integer number) {}
}
