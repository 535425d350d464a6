package dev.retort.runner.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A second machine, as far as the network can tell, with a link to this one that can fall silent: nothing arrives, nothing is
 * refused, and neither side is told. Linux's network namespaces, to which only root has a right.
 *
 * @see <a href="https://man7.org/linux/man-pages/man8/ip-netns.8.html">ip-netns(8)</a>
 */
final class SilentNetwork implements AutoCloseable {

    /** This machine, as the other one knows it: addresses that are kept for examples (RFC 5737). */
    static final String HERE = "198.51.100.1";

    private static final String THERE = "198.51.100.2";
    private static final String NAMESPACE = "retort-test";
    private static final String LINK_HERE = "retort-here";
    private static final String LINK_THERE = "retort-there";
    /** An address of the link layer that nobody has. */
    private static final String NOBODY = "02:00:00:00:00:99";

    private SilentNetwork() {}

    /** Makes it; skips the test where that is not allowed, or there is no {@code ip}. */
    static SilentNetwork create() {
        ip("netns del " + NAMESPACE); // what a test that was killed has left
        Assumptions.assumeTrue(
                ip("netns add " + NAMESPACE), "skipped: no network namespace can be made here, or there is no ip");
        SilentNetwork network = new SilentNetwork();
        boolean made = ip("link add " + LINK_HERE + " type veth peer name " + LINK_THERE + " netns " + NAMESPACE)
                && ip("addr add " + HERE + "/30 dev " + LINK_HERE)
                && ip("link set " + LINK_HERE + " up")
                && there("addr add " + THERE + "/30 dev " + LINK_THERE)
                && there("link set " + LINK_THERE + " up")
                && there("link set lo up");
        if (!made) {
            network.close();
            Assumptions.abort("skipped: no link between two machines can be made here");
        }
        return network;
    }

    /** What a command line begins with that is to run on the other machine. */
    List<String> prefix() {
        return List.of("ip", "netns", "exec", NAMESPACE);
    }

    /** From now on nothing arrives on either side. */
    void silence() throws IOException {
        expect(ip("neigh replace " + THERE + " lladdr " + NOBODY + " dev " + LINK_HERE + " nud permanent"));
        expect(there("neigh replace " + HERE + " lladdr " + NOBODY + " dev " + LINK_THERE + " nud permanent"));
    }

    /** The link works again. */
    void restore() throws IOException {
        expect(ip("neigh del " + THERE + " dev " + LINK_HERE));
        expect(there("neigh del " + HERE + " dev " + LINK_THERE));
    }

    private static void expect(boolean done) throws IOException {
        if (!done) {
            throw new IOException("the link could not be changed");
        }
    }

    private static boolean there(String arguments) {
        return ip("-n " + NAMESPACE + " " + arguments);
    }

    private static boolean ip(String arguments) {
        List<String> command = new ArrayList<>(List.of("ip"));
        command.addAll(List.of(arguments.split(" ", -1)));
        return Command.succeeds(command);
    }

    @Override
    public void close() {
        ip("netns del " + NAMESPACE);
        ip("link del " + LINK_HERE);
    }
}
