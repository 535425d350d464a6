package dev.retort.runner.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A second machine in the network, with a link to this one that can fall silent: no packet arrives, none is refused,
 * and neither side is notified. It is a Linux network namespace, which only root may create.
 *
 * @see <a href="https://man7.org/linux/man-pages/man8/ip-netns.8.html">ip-netns(8)</a>
 */
final class SilentNetwork implements AutoCloseable {

    /** The address of this machine for the other one, from the range for documentation (RFC 5737). */
    static final String HERE = "198.51.100.1";

    private static final String THERE = "198.51.100.2";
    private static final String NAMESPACE = "retort-test";
    private static final String LINK_HERE = "retort-here";
    private static final String LINK_THERE = "retort-there";
    /** An unused address of the link layer. */
    private static final String NOBODY = "02:00:00:00:00:99";

    private SilentNetwork() {}

    /** Creates the namespace. Skips the test if that is not permitted, or if {@code ip} is missing. */
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

    /** Returns the first words of a command line that runs on the other machine. */
    List<String> prefix() {
        return List.of("ip", "netns", "exec", NAMESPACE);
    }

    /** Makes the link silent in both directions. */
    void silence() throws IOException {
        expect(ip("neigh replace " + THERE + " lladdr " + NOBODY + " dev " + LINK_HERE + " nud permanent"));
        expect(there("neigh replace " + HERE + " lladdr " + NOBODY + " dev " + LINK_THERE + " nud permanent"));
    }

    /** Makes the link work again. */
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
