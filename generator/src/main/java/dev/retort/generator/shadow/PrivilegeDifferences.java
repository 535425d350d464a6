package dev.retort.generator.shadow;

import dev.retort.postgres.unmanaged.PrivilegeFact;
import dev.retort.postgres.unmanaged.PrivilegeFact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes the differences between two states of a database in owners, privileges and default privileges. */
final class PrivilegeDifferences {

    private final Collection<PrivilegeFact> actual;
    private final Collection<PrivilegeFact> expected;

    private PrivilegeDifferences(Collection<PrivilegeFact> actual, Collection<PrivilegeFact> expected) {
        this.actual = actual;
        this.expected = expected;
    }

    /** Describes in one line what a downgrade did not restore or left behind; empty if there is no difference. */
    static Optional<String> afterDowngrade(Collection<PrivilegeFact> actual, Collection<PrivilegeFact> before) {
        return new PrivilegeDifferences(actual, before).describe("is not restored", "is left behind");
    }

    /** Describes the differences in one line; empty if there is none. */
    static Optional<String> between(Collection<PrivilegeFact> actual, Collection<PrivilegeFact> expected) {
        return new PrivilegeDifferences(actual, expected).describe("is missing", "is new");
    }

    private Optional<String> describe(String missing, String added) {
        List<String> sentences = new ArrayList<>();
        grouped(expected, actual).forEach(words -> sentences.add(words + " " + missing));
        grouped(actual, expected).stream()
                .filter(words -> !words.startsWith("the owner "))
                .forEach(words -> sentences.add(words + " " + added));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sentences));
    }

    /** The common part of the privileges in one sentence. */
    private record Group(Kind kind, String object, @Nullable String column, String role, boolean grantable) {

        private static Group of(PrivilegeFact fact) {
            return new Group(fact.kind(), fact.object(), fact.column(), fact.role(), fact.grantable());
        }

        private String words(String privileges) {
            String place = column == null ? object : "column " + column + " of " + object;
            String option = grantable ? " with grant option" : "";
            return switch (kind) {
                case OWNER -> "the owner " + role + " of " + object;
                case GRANT -> "the grant " + privileges + " to " + role + " on " + place + option;
                case REVOCATION -> "the revocation of " + privileges + " from " + role + " on " + place;
                case DEFAULT_GRANT -> "the default privilege " + privileges + " to " + role + " on " + object + option;
                case DEFAULT_REVOCATION ->
                    "the default revocation of " + privileges + " from " + role + " on " + object;
            };
        }
    }

    /** The facts of one side that the other lacks, about objects that both have, in words and in alphabetical order. */
    private static Set<String> grouped(Collection<PrivilegeFact> of, Collection<PrivilegeFact> lackedBy) {
        Set<PrivilegeFact> there = new HashSet<>(lackedBy);
        Set<String> common = objects(of);
        common.retainAll(objects(lackedBy));
        Map<Group, TreeSet<String>> groups = of.stream()
                .filter(fact -> !there.contains(fact) && (isDefault(fact) || common.contains(fact.object())))
                .collect(Collectors.groupingBy(
                        Group::of,
                        Collectors.mapping(PrivilegeFact::privilege, Collectors.toCollection(TreeSet::new))));
        Set<String> sentences = new TreeSet<>();
        groups.forEach((group, privileges) -> sentences.add(group.words(String.join(", ", privileges))));
        return sentences;
    }

    private static boolean isDefault(PrivilegeFact fact) {
        return fact.kind() == Kind.DEFAULT_GRANT || fact.kind() == Kind.DEFAULT_REVOCATION;
    }

    private static Set<String> objects(Collection<PrivilegeFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == Kind.OWNER)
                .map(PrivilegeFact::object)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
