package shop;

import jakarta.persistence.*;

@Entity
@EntityListeners(Patient.Watch.class)
public class Patient {

    enum Blood {
        ZERO,
        A,
        B,
        AB
    }

    @Id
    Long id;

    @Convert(converter = Secret.class)
    String name;

    @Convert(converter = BloodCode.class)
    Blood blood;

    @Convert(converter = Letter.class)
    Boolean smoker;

    int visits;

    /** A bean that Spring passes to the constructors below. */
    public interface Keys {

        String encrypt(String text);
    }

    public record Secret(Keys keys) implements AttributeConverter<String, String> {

        @Override
        public String convertToDatabaseColumn(String text) {
            return keys.encrypt(text);
        }

        @Override
        public String convertToEntityAttribute(String text) {
            return text;
        }
    }

    public static class BloodCode implements AttributeConverter<Blood, String> {

        private final Keys keys;

        public BloodCode(Keys keys) {
            this.keys = keys;
        }

        @Override
        public String convertToDatabaseColumn(Blood blood) {
            return blood == Blood.ZERO ? "0" : keys.encrypt(blood.name());
        }

        @Override
        public Blood convertToEntityAttribute(String code) {
            return null;
        }
    }

    public static class Letter implements AttributeConverter<Boolean, Character> {

        static Keys keys;

        @Override
        public Character convertToDatabaseColumn(Boolean value) {
            return keys.encrypt(value ? "J" : "N").charAt(0);
        }

        @Override
        public Boolean convertToEntityAttribute(Character letter) {
            return null;
        }
    }

    public static class Watch {

        public Watch(Keys keys) {}

        @PrePersist
        void watch(Object entity) {}
    }
}
