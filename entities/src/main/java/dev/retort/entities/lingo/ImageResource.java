package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

/** A picture. */
@Entity
@DiscriminatorValue("IMAGE")
public class ImageResource extends MediaResource {

    private int width;

    private int height;

    @Column(name = "alt_text")
    private String altText;

    protected ImageResource() {}

    public ImageResource(Unit unit, String url, long sizeBytes, int width, int height) {
        super(unit, url, sizeBytes);
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public String altText() {
        return altText;
    }

    /** Says in words what the picture shows. */
    public void describe(String words) {
        altText = words;
    }
}
