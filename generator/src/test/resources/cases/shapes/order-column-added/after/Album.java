package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@Table(name = "albums")
public class Album {

    @Id
    Long id;

    @OneToMany
    @OrderColumn(name = "track")
    @org.hibernate.annotations.ListIndexBase(1)
    @JoinColumn(name = "album_id")
    List<Song> songs;
}
