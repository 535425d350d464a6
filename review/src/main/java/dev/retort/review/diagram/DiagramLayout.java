package dev.retort.review.diagram;

import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places tables in layers from left to right, and the foreign keys between their columns at right angles. */
final class DiagramLayout {

    private static final double MARGIN = 12;
    private static final double BETWEEN_TABLES = 28;
    private static final double BETWEEN_LAYERS = 48;

    /** The aspect ratio that separate groups of tables are packed to. */
    private static final double ASPECT_RATIO = 1.6;

    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<QualifiedName, Box> boxes = new HashMap<>();

    /** A table with its node in the graph. */
    private record Box(DiagramTable table, ElkNode node) {}

    private DiagramLayout() {}

    /** Places a diagram; the same diagram is always placed in the same way. */
    static PlacedDiagram of(Diagram diagram) {
        return new DiagramLayout().place(diagram);
    }

    private PlacedDiagram place(Diagram diagram) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        graph.setProperty(CoreOptions.ALGORITHM, "org.eclipse.elk.layered");
        graph.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, BETWEEN_TABLES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        graph.setProperty(CoreOptions.ASPECT_RATIO, ASPECT_RATIO);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        diagram.tables().forEach(this::add);
        List<ElkEdge> edges = diagram.relations().stream().map(this::add).toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        List<PlacedTable> placedTables =
                diagram.tables().stream().map(this::placed).toList();
        List<PlacedRelation> placedRelations = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            placedRelations.add(new PlacedRelation(diagram.relations().get(i), points(edges.get(i))));
        }
        return new PlacedDiagram(placedTables, placedRelations, graph.getWidth(), graph.getHeight());
    }

    private void add(DiagramTable table) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(TableShape.width(table), TableShape.height(table));
        node.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        boxes.put(table.name(), new Box(table, node));
    }

    private ElkEdge add(Relation relation) {
        ElkPort source = port(relation.from(), relation.columns(), PortSide.EAST);
        ElkPort target = port(relation.to(), relation.referenced(), PortSide.WEST);
        return ElkGraphUtil.createSimpleEdge(source, target);
    }

    /** A point at the first column of a key. */
    private ElkPort port(QualifiedName name, List<String> columns, PortSide side) {
        Box box = box(name);
        ElkPort port = ElkGraphUtil.createPort(box.node());
        port.setProperty(CoreOptions.PORT_SIDE, side);
        port.setLocation(
                side == PortSide.EAST ? box.node().getWidth() : 0, TableShape.middle(box.table(), columns.get(0)));
        return port;
    }

    private Box box(QualifiedName name) {
        return Objects.requireNonNull(boxes.get(name));
    }

    private PlacedTable placed(DiagramTable table) {
        ElkNode node = box(table.name()).node();
        return new PlacedTable(table, new Point(node.getX(), node.getY()), node.getWidth(), node.getHeight());
    }

    private static List<Point> points(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return points;
    }
}
