package dev.retort.cli;

import java.util.List;
import java.util.Map;

/** The command lines that the help of each command shows as examples. */
final class Examples {

    private static final Map<String, List<String>> OF = Map.ofEntries(
            Map.entry("init", List.of("retort init", "retort init db/migrations")),
            Map.entry(
                    "revision",
                    List.of(
                            "retort revision --autogenerate -m \"add the reviewer\"",
                            "retort revision --autogenerate -m \"call it email\" --rename users.mail=users.email",
                            "retort revision -m \"by hand\" --head billing@head")),
            Map.entry(
                    "upgrade",
                    List.of(
                            "retort upgrade head --url postgresql://shop@localhost/shop",
                            "retort upgrade +1 --dry-run",
                            "retort upgrade head --targets \"schemas: t_*\" --canary 2",
                            "retort upgrade 1975ea:head --sql > upgrade.sql")),
            Map.entry(
                    "downgrade",
                    List.of(
                            "retort downgrade -1",
                            "retort downgrade base --yes",
                            "retort downgrade head:1975ea --sql")),
            Map.entry("current", List.of("retort current -v", "retort current --check-heads")),
            Map.entry("history", List.of("retort history", "retort history -i -r 1975ea:current")),
            Map.entry("heads", List.of("retort heads -v")),
            Map.entry("branches", List.of("retort branches -v")),
            Map.entry(
                    "show",
                    List.of("retort show head", "retort show 1975ea --sql", "retort show --schema shop.orders")),
            Map.entry("merge", List.of("retort merge heads -m \"join billing and search\"")),
            Map.entry("edit", List.of("retort edit head")),
            Map.entry("stamp", List.of("retort stamp head", "retort stamp --purge 1975ea")),
            Map.entry("ensure-version", List.of("retort ensure-version")),
            Map.entry("repair", List.of("retort repair --dry-run")),
            Map.entry("check", List.of("retort check --url postgresql://shop@localhost/shop")),
            Map.entry("diff", List.of("retort diff", "retort diff --format sql")),
            Map.entry("status", List.of("retort status", "retort status --check --format json")),
            Map.entry("drift", List.of("retort drift", "retort drift --format sql")),
            Map.entry("verify", List.of("retort verify", "retort verify 1975ea:head")),
            Map.entry("tenant", List.of("retort tenant add t_acme", "retort tenant add acme --database")),
            Map.entry(
                    "lint",
                    List.of(
                            "retort lint",
                            "retort lint head --fail-on danger",
                            "retort lint db/V7__orders.sql --accept rewrites-table:orders",
                            "retort lint --format sarif > lint.sarif",
                            "retort lint --explain rewrites-table")),
            Map.entry(
                    "diagram", List.of("retort diagram -o tables.svg", "retort diagram shop.orders --format mermaid")),
            Map.entry("doctor", List.of("retort doctor", "retort doctor --format json")),
            Map.entry("completion", List.of("source <(retort completion bash)")));

    private Examples() {}

    /** The examples of a command; at least one. */
    static List<String> of(String command) {
        return OF.getOrDefault(command, List.of());
    }
}
