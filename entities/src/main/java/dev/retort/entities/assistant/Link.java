package dev.retort.entities.assistant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A page on the web that a project refers to. */
@Entity
@Table(name = "links")
@PrimaryKeyJoinColumn(name = "source_id", foreignKey = @ForeignKey(name = "fk_links_source"))
@OnDelete(action = OnDeleteAction.CASCADE)
public class Link extends Source {

    @Column(nullable = false, length = 2048)
    private String url;

    protected Link() {}

    public Link(Project project, String title, String url) {
        super(project, title);
        this.url = url;
    }

    public String url() {
        return url;
    }
}
