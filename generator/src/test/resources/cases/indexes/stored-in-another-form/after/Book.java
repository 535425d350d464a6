package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(
        name = "books",
        options = "with (fillfactor = 070, autovacuum_enabled = OFF, toast.autovacuum_enabled = False)",
        indexes = {
            @Index(name = "inner_collation", columnList = "(lower(title) collate \"C\")"),
            @Index(name = "column_collation", columnList = "(title collate \"C\") desc"),
            @Index(name = "own_collation", columnList = "(lower(title) collate \"default\")"),
            @Index(name = "column_in_parentheses", columnList = "((((title))))"),
            @Index(name = "needless_cast", columnList = "(note::text)"),
            @Index(name = "needless_class", columnList = "(lower(title)) text_ops"),
            @Index(name = "parameters", columnList = "(path) gist_ltree_ops (SIGLEN = 0100)"),
            @Index(name = "always", columnList = "title", options = "where true"),
            @Index(name = "all_of_them", columnList = "pages", options = "where (true and pages > 1)"),
            @Index(
                    name = "nested",
                    columnList = "pages",
                    options = "where ((pages > 1 and pages < 9) and (title in ('a', 'b')))"),
            @Index(name = "storage", columnList = "(pages + 1)", options = "with (FillFactor = '070', deduplicate_items = OFF)"),
            @Index(name = "flag", columnList = "(pages + 2)", options = "with (deduplicate_items)")
        })
@Check(constraints = "((pages > 1 and pages < 9) and (note not in ('a', 'b')))")
public class Book {

    @Id
    Long id;

    @Collate("default")
    String title;

    @ColumnDefault("cast('x' as varchar(3)) || 'y'")
    @Column(columnDefinition = "text")
    String note;

    Integer pages;

    String author;

    @Column(columnDefinition = "ltree")
    String path;

    @GeneratedColumn("(((pages)) * (2))::bigint")
    Long doubled;
}
