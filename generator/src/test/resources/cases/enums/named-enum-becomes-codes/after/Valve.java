package shop;

import jakarta.persistence.*;

@Entity
public class Valve {

    enum Phase {
        SHUT(90),
        OPEN(10),
        HALF(50);

        @EnumeratedValue
        final int angle;

        Phase(int angle) {
            this.angle = angle;
        }
    }

    enum Colour {
        RED,
        BLUE
    }

    @Id
    Long id;

    Phase phase;

    @Convert(converter = ColourCode.class)
    Colour colour;

    @Convert(converter = ColourLetter.class)
    Colour lid;

    static class ColourCode implements AttributeConverter<Colour, Integer> {

        @Override
        public Integer convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : 7 - colour.ordinal();
        }

        @Override
        public Colour convertToEntityAttribute(Integer code) {
            return code == null ? null : Colour.values()[7 - code];
        }
    }

    static class ColourLetter implements AttributeConverter<Colour, String> {

        @Override
        public String convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : colour.name().substring(0, 1);
        }

        @Override
        public Colour convertToEntityAttribute(String letter) {
            return letter == null ? null : letter.equals("R") ? Colour.RED : Colour.BLUE;
        }
    }
}
