package dev.retort.review.diagram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.DataType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.RowSecurity;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DiagramTextsTest {

    private static final Schema SHOP = Schemas.of(
            Schemas.table("accounts", "name varchar(50)"),
            Schemas.referencing(
                    Schemas.table("shop.orders", "account_id bigint", "price numeric(10,2)"),
                    "account_id",
                    "accounts"));

    /** Names that are special in each of the languages. */
    private static final Schema ODD = Schemas.of(new Table(
            new QualifiedName("", "a \"b\" <c> & {d}"),
            List.of(
                    Column.of("größe → 'x' <y>", DataType.parse("double precision")),
                    Column.of("\\ \" ]]>", DataType.parse("text[]")),
                    Column.of("1", DataType.parse("\"My Type\""))),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            RowSecurity.NONE,
            TableOptions.ORDINARY,
            null));

    @Test
    void writesMermaid() {
        assertThat(MermaidText.of(Diagram.of(SHOP)))
                .isEqualTo(
                        """
                        erDiagram
                            "accounts" {
                                bigint id PK
                                varchar(50) name "null"
                            }
                            "shop.orders" {
                                bigint id PK
                                bigint account_id FK "null"
                                numeric(10_2) price "null"
                            }
                            "accounts" |o--o{ "shop.orders" : "account_id"
                        """);
        assertThat(MermaidText.of(Diagram.of(ODD)))
                .isEqualTo(
                        """
                        erDiagram
                            "'a ''b'' <c> & {d}'" {
                                double_precision größe_x_y_ "null, größe → 'x' <y>"
                                text[] _ "null, \\ ' ]]>"
                                _My_Type_ _1 "null, 1"
                            }
                        """);
    }

    @Test
    void writesDotThatGraphvizReads(@TempDir Path folder) throws Exception {
        String shop = DotText.of(Diagram.of(SHOP));
        assertThat(shop).contains("\"shop.orders\" -> \"accounts\" [arrowtail=crowodot, arrowhead=teeodot");
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/dot")), "Graphviz is not installed, so nothing reads the graph");
        for (String graph : List.of(shop, DotText.of(Diagram.of(ODD)))) {
            Path file = Files.writeString(folder.resolve("graph.dot"), graph);
            Path log = folder.resolve("log");
            Process dot = new ProcessBuilder("/usr/bin/dot", "-Tsvg", file.toString())
                    .redirectError(log.toFile())
                    .redirectOutput(folder.resolve("graph.svg").toFile())
                    .start();
            assertThat(dot.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(Files.readString(log)).isEmpty();
            assertThat(dot.exitValue()).isZero();
        }
    }

    @Test
    void drawsEachTableColumnAndForeignKey() throws Exception {
        String svg = SvgText.of(Diagram.of(SHOP), "The <shop>");

        Document document = parse(svg);
        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("The <shop>");
        assertThat(texts(document))
                .contains(
                        "accounts",
                        "shop.orders",
                        "name",
                        "varchar(50) null",
                        "price",
                        "numeric(10,2) null",
                        "PK",
                        "FK");
        assertThat(document.getElementsByTagName("polyline").getLength()).isEqualTo(1);
        assertThat(SvgText.of(Diagram.of(SHOP), "The <shop>"))
                .as("the same every time")
                .isEqualTo(svg);
    }

    @Test
    void drawsNamesThatAreSpecialInXml() throws Exception {
        Document document = parse(SvgText.of(Diagram.of(ODD), "odd"));

        assertThat(texts(document)).contains("größe → 'x' <y>", "\\ \" ]]>", "1");
    }

    @Test
    void drawsNoTables() throws Exception {
        assertThat(texts(parse(SvgText.of(Diagram.of(Schema.EMPTY), "nothing"))))
                .isEmpty();
    }

    /** The change of a part is visible without colours. */
    @Test
    void marksChangesBySigns() throws Exception {
        ComparedDiagrams compared = ComparedDiagrams.of(
                Schemas.of(Schemas.table("t", "old text", "n integer")),
                Schemas.of(Schemas.table("t", "n bigint", "young text")),
                List.of());

        assertThat(texts(parse(SvgText.of(compared.before(), "before")))).contains("~", "−");
        assertThat(texts(parse(SvgText.of(compared.after(), "after")))).contains("~", "+");
        assertThat(MermaidText.of(compared.after())).contains("text young \"added, null\"");
        assertThat(DotText.of(compared.before())).contains("old (removed)");
    }

    @Test
    void placesTablesBesideEachOther() {
        List<Table> tables = new ArrayList<>(List.of(Schemas.table("hub")));
        for (int i = 0; i < 30; i++) {
            tables.add(Schemas.referencing(
                    Schemas.table("t" + i, "hub_id bigint"), "hub_id", i % 3 == 0 ? "t" + i : "hub"));
        }
        PlacedDiagram placed = DiagramLayout.of(Diagram.of(Schemas.of(tables.toArray(new Table[0]))));

        assertThat(placed.tables()).hasSize(31);
        for (PlacedTable one : placed.tables()) {
            assertThat(placed.tables().stream().filter(other -> !other.equals(one)))
                    .noneMatch(other -> overlap(one, other));
        }
        assertThat(placed.relations())
                .allSatisfy(relation -> assertThat(relation.points()).hasSizeGreaterThanOrEqualTo(2));
    }

    private static boolean overlap(PlacedTable one, PlacedTable other) {
        return one.corner().x() < other.corner().x() + other.width()
                && other.corner().x() < one.corner().x() + one.width()
                && one.corner().y() < other.corner().y() + other.height()
                && other.corner().y() < one.corner().y() + one.height();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<String> texts(Document document) {
        List<String> texts = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
