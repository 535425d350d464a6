package dev.retort.entities.assistant;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A file that somebody has put into a project. */
@Entity
@Table(name = "documents", check = @CheckConstraint(name = "ck_documents_pages", constraint = "pages > 0"))
@PrimaryKeyJoinColumn(name = "source_id", foreignKey = @ForeignKey(name = "fk_documents_source"))
@OnDelete(action = OnDeleteAction.CASCADE)
public class Document extends Source {

    @Column(name = "media_type", nullable = false, length = 80)
    private String mediaType;

    @Column(nullable = false)
    private int pages;

    protected Document() {}

    public Document(Project project, String title, String mediaType, int pages) {
        super(project, title);
        this.mediaType = mediaType;
        this.pages = pages;
    }

    public String mediaType() {
        return mediaType;
    }

    public int pages() {
        return pages;
    }
}
