package shop;

import jakarta.persistence.*;

@Entity
public class Guest {

    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "mood")
    Mood mood;

    @Column(columnDefinition = "flavour not null")
    Flavour flavour;

    enum Mood {
        CALM,
        JOLLY,
        ANGRY
    }

    enum Flavour {
        SWEET,
        SALTY,
        SOUR
    }

    @Converter(autoApply = true)
    static class FlavourText implements AttributeConverter<Flavour, String> {

        @Override
        public String convertToDatabaseColumn(Flavour flavour) {
            return flavour == null ? null : flavour.name().toLowerCase();
        }

        @Override
        public Flavour convertToEntityAttribute(String text) {
            return text == null ? null : Flavour.valueOf(text.toUpperCase());
        }
    }
}
