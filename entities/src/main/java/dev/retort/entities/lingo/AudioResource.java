package dev.retort.entities.lingo;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** Something to listen to. */
@Entity
@DiscriminatorValue("AUDIO")
public class AudioResource extends MediaResource {

    @Column(name = "duration_seconds", precision = 8, scale = 3)
    private BigDecimal durationSeconds;

    @Column(columnDefinition = "text")
    private String transcript;

    protected AudioResource() {}

    public AudioResource(Unit unit, String url, long sizeBytes, BigDecimal durationSeconds, String transcript) {
        super(unit, url, sizeBytes);
        this.durationSeconds = durationSeconds;
        this.transcript = transcript;
    }

    public BigDecimal durationSeconds() {
        return durationSeconds;
    }

    public String transcript() {
        return transcript;
    }
}
