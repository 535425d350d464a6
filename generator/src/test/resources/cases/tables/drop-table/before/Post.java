package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "posts", indexes = @Index(name = "posts_by_author", columnList = "author_id"))
public class Post {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(optional = false)
    User author;

    @Column(unique = true)
    String slug;

    @Version
    int version;
}
