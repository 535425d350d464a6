package dev.retort.generator.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text file of statements and their effects on each major version.
 *
 * @param head the lines above the first section, except those of the versions and the setup
 * @param versions the measured major versions
 * @param setup the statements that create the tables of every case
 * @param cases the statements, in the order of the file
 */
record StatementMatrix(List<String> head, Set<Integer> versions, List<String> setup, List<Case> cases) {

    /**
     * A statement.
     *
     * @param section the section that it belongs to
     * @param title its title
     * @param setup the statements before it
     * @param sql the statement
     * @param effects its effects by major version
     */
    record Case(String section, String title, List<String> setup, String sql, Map<Integer, List<String>> effects) {

        /** This statement with the effects that were measured on a major version. */
        Case with(int major, List<String> measured) {
            Map<Integer, List<String>> all = new TreeMap<>(effects);
            all.put(major, measured);
            return new Case(section, title, setup, sql, all);
        }

        List<String> on(int major) {
            return effects.getOrDefault(major, List.of());
        }

        /** The effects, each with the versions that have it unless all have it. */
        Map<String, Set<Integer>> byEffect() {
            Set<String> lines = new LinkedHashSet<>();
            effects.values().forEach(lines::addAll);
            return lines.stream()
                    .collect(Collectors.toMap(
                            line -> line,
                            line -> effects.keySet().stream()
                                    .filter(major -> on(major).contains(line))
                                    .collect(Collectors.toCollection(TreeSet::new)),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }

        @Override
        public String toString() {
            return section + ": " + title;
        }
    }

    static StatementMatrix parse(List<String> lines) {
        return new Parser().parse(lines);
    }

    /** The lines of the file. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(head);
        lines.add("versions " + words(versions, " "));
        lines.add("");
        lines.add("setup");
        setup.forEach(sql -> lines.add("< " + sql));
        String section = "";
        for (Case one : cases) {
            if (!one.section().equals(section)) {
                lines.add("");
                lines.add("## " + one.section());
            }
            section = one.section();
            lines.add("# " + one.title());
            one.setup().forEach(sql -> lines.add("< " + sql));
            lines.add("> " + one.sql());
            one.byEffect()
                    .forEach((effect, majors) ->
                            lines.add((majors.equals(versions) ? "= " : "=" + words(majors, ",") + " ") + effect));
        }
        return lines;
    }

    static String words(Set<Integer> numbers, String separator) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }

    /** Reads the lines one by one. */
    private static final class Parser {

        private final List<String> head = new ArrayList<>();
        private final Set<Integer> versions = new TreeSet<>();
        private final List<String> common = new ArrayList<>();
        private final List<Case> cases = new ArrayList<>();
        private final List<String> setup = new ArrayList<>();
        private String section = "";
        private String title = "";

        StatementMatrix parse(List<String> lines) {
            lines.forEach(this::read);
            return new StatementMatrix(head, versions, common, cases);
        }

        private void read(String line) {
            if (line.startsWith("versions")) {
                Arrays.stream(line.substring("versions".length()).strip().split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> versions.add(Integer.valueOf(word)));
            } else if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (section.isEmpty()) {
                readHead(line);
            } else if (!line.isEmpty()) {
                readCase(line);
            }
        }

        private void readHead(String line) {
            if (line.startsWith("< ")) {
                common.add(line.substring(2));
            } else if (!line.equals("setup") && (versions.isEmpty() && common.isEmpty())) {
                head.add(line);
            }
        }

        private void readCase(String line) {
            String rest = line.substring(2);
            switch (line.charAt(0)) {
                case '#' -> title = rest;
                case '<' -> setup.add(rest);
                case '>' -> {
                    Map<Integer, List<String>> effects = new TreeMap<>();
                    versions.forEach(major -> effects.put(major, new ArrayList<>()));
                    cases.add(new Case(section, title, List.copyOf(setup), rest, effects));
                    setup.clear();
                }
                case '=' -> readEffect(line);
                default -> throw new IllegalArgumentException("a line of no known kind: " + line);
            }
        }

        private void readEffect(String line) {
            int space = line.indexOf(' ');
            Set<Integer> majors = space == 1
                    ? versions
                    : Arrays.stream(line.substring(1, space).split(",", -1))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet());
            Case last = cases.get(cases.size() - 1);
            majors.forEach(major -> last.on(major).add(line.substring(space + 1)));
        }
    }
}
