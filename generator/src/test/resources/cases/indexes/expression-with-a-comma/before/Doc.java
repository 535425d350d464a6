package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "doc")
public class Doc {

    @Id
    Long id;

    String title;

    String subTitle;

    String body;

    @ElementCollection
    @CollectionTable(name = "doc_tag")
    @Column(name = "tag")
    Set<String> tags;
}
