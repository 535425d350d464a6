package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(
        name = "doc",
        indexes = {
            @Index(name = "doc_body", columnList = "(to_tsvector('english', body))"),
            @Index(name = "doc_name", columnList = "coalesce(sub_title, title), id desc", unique = true),
            @Index(name = "doc_both", columnList = "subTitle, (coalesce(sub_title, title, 'a, B (')) desc, title desc"),
            @Index(name = "doc_plain", columnList = "(replace(replace(body, ',', ';'), ' ', ' ')), subTitle"),
            @Index(name = "doc_lower", columnList = "lower(title) desc nulls last, subTitle varchar_pattern_ops")
        })
public class Doc {

    @Id
    Long id;

    String title;

    String subTitle;

    String body;

    @ElementCollection
    @CollectionTable(name = "doc_tag", indexes = @Index(name = "doc_tag_known", columnList = "(coalesce(tag, 'none'))"))
    @Column(name = "tag")
    Set<String> tags;
}
