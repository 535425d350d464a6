package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "songs")
public class Song {

    @Id
    Long id;

    String title;
}
