package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Note {

    @Id
    Long id;

    @Column(columnDefinition = "text default $$it's $1 (not null$$")
    String dollars;

    @Column(columnDefinition = "text default $tag$a $$ default check (b)$tag$ not null")
    String tagged;

    @Column(columnDefinition = "text default E'it\\'s \\\\ a tab\\t' check (escaped <> $$($$)")
    String escaped;

    @Column(columnDefinition = "text default U&'d\\0061t\\+000061' not null")
    String unicode;

    @Column(columnDefinition = "text default U&'d!0061ta' uescape '!'")
    String escapedByAnother;

    @Column(columnDefinition = "text default 'one' -- not null\n 'more'")
    String continued;

    @Column(columnDefinition = "\"char\" default $$c$$ /* not null */")
    String letter;

    @ColumnDefault("$$by annotation$$")
    String annotated;
}
