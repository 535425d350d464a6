package dev.retort.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 9: after each step of a path, the heads are exactly those that the step states. */
class GeneratedGraphTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void leavesTheHeadsThatItSays(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<RevisionInfo> revisions = revisions(random, 1 + random.nextInt(20));
            RevisionGraph graph = RevisionGraph.of(shuffled(revisions, random));
            Set<String> applied = new HashSet<>();
            for (int walk = 0; walk < 6; walk++) {
                RevisionTarget up = RevisionTarget.of(any(revisions, random));
                applied = follow(revisions, RevisionPath.upgrade(graph, applied, up), applied);
                assertThat(applied).contains(up.symbol());

                RevisionTarget down = RevisionTarget.of(any(applied, random));
                applied = follow(revisions, RevisionPath.downgrade(graph, applied, down), applied);
                assertThat(applied).contains(down.symbol());
                assertThat(childrenOf(revisions, down.symbol())).doesNotContainAnyElementsOf(applied);
            }
            assertThat(follow(revisions, RevisionPath.downgrade(graph, applied, RevisionTarget.BASE), applied))
                    .isEmpty();
            assertThat(follow(revisions, RevisionPath.upgrade(graph, Set.of(), RevisionTarget.HEADS), Set.of()))
                    .hasSameSizeAs(revisions);
        }
    }

    @Test
    void doesNotDependOnTheOrderInWhichRevisionsAreFound() {
        Random random = new Random(42);
        List<RevisionInfo> revisions = revisions(random, 30);

        assertThat(RevisionGraph.of(shuffled(revisions, random)).all())
                .isEqualTo(RevisionGraph.of(revisions).all());
    }

    /** Follows the path, and computes at each step which revisions may run and which heads exist. */
    private static Set<String> follow(List<RevisionInfo> revisions, RevisionPath path, Set<String> before) {
        Set<String> applied = new HashSet<>(before);
        for (RevisionStep step : path.steps()) {
            String id = step.revision().id();
            if (step.direction() == Direction.UPGRADE) {
                assertThat(applied).containsAll(step.revision().revises());
                assertThat(applied.add(id)).isTrue();
            } else {
                assertThat(childrenOf(revisions, id)).doesNotContainAnyElementsOf(applied);
                assertThat(applied.remove(id)).isTrue();
            }
            assertThat(step.heads()).containsExactlyInAnyOrderElementsOf(headsOf(revisions, applied));
        }
        return applied;
    }

    private static Set<String> headsOf(List<RevisionInfo> revisions, Set<String> applied) {
        return applied.stream()
                .filter(id -> Collections.disjoint(childrenOf(revisions, id), applied))
                .collect(Collectors.toSet());
    }

    private static List<String> childrenOf(List<RevisionInfo> revisions, String id) {
        return revisions.stream()
                .filter(revision -> revision.revises().contains(id))
                .map(RevisionInfo::id)
                .toList();
    }

    private static List<RevisionInfo> revisions(Random random, int count) {
        List<RevisionInfo> revisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Set<String> parents = new HashSet<>();
            for (int parent = random.nextInt(4); parent > 0 && i > 0; parent--) {
                parents.add("r" + random.nextInt(i));
            }
            String created = String.valueOf(random.nextInt(5));
            revisions.add(new RevisionInfo("r" + i, List.copyOf(parents), "", created, List.of(), List.of()));
        }
        return revisions;
    }

    private static List<RevisionInfo> shuffled(List<RevisionInfo> revisions, Random random) {
        List<RevisionInfo> shuffled = new ArrayList<>(revisions);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static String any(List<RevisionInfo> revisions, Random random) {
        return revisions.get(random.nextInt(revisions.size())).id();
    }

    private static String any(Collection<String> ids, Random random) {
        return ids.stream().sorted().toList().get(random.nextInt(ids.size()));
    }
}
