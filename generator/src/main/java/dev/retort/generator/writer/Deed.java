package dev.retort.generator.writer;

/**
 * What an operation does, in two words.
 *
 * @param verb what is done
 * @param noun the kind of thing that it is done to
 */
record Deed(Verb verb, String noun) {

    /** What can be done, in the order of telling. */
    enum Verb {
        CREATE("create"),
        ADD("add"),
        CHANGE("change"),
        RENAME("rename"),
        DROP("drop"),
        VALIDATE("validate"),
        INSERT("insert"),
        REQUIRE("require"),
        RUN("run"),
        REFUSE("refuse");

        private final String word;

        Verb(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Deed create(String noun) {
        return new Deed(Verb.CREATE, noun);
    }

    static Deed add(String noun) {
        return new Deed(Verb.ADD, noun);
    }

    static Deed change(String noun) {
        return new Deed(Verb.CHANGE, noun);
    }

    static Deed rename(String noun) {
        return new Deed(Verb.RENAME, noun);
    }

    static Deed drop(String noun) {
        return new Deed(Verb.DROP, noun);
    }

    /** Several of them, such as {@code indexes}. */
    String plural() {
        return noun.endsWith("x") ? noun + "es" : noun + "s";
    }

    /** Several of them as a heading, such as {@code Foreign keys}. */
    String heading() {
        return capitalised(plural());
    }

    /** The name of a method that does it, such as {@code addForeignKeys}. */
    String methodName() {
        StringBuilder name = new StringBuilder(verb.word());
        for (String word : plural().split(" ", -1)) {
            name.append(capitalised(word));
        }
        return name.toString();
    }

    static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
