package dev.retort.generator.classpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads XML files, without external entities. */
final class Xml {

    private Xml() {}

    /**
     * The outermost element of a file.
     *
     * @throws ClasspathException when it is no XML or cannot be read
     */
    static Element root(Path file) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (SAXException | IOException e) {
            throw new ClasspathException(
                    file + " cannot be read: " + e.getMessage(), "correct it: Maven could not read it either");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The elements of that name directly in another. */
    static List<Element> children(Element element, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first of these, if any. */
    static Stream<Element> child(Element element, String name) {
        return children(element, name).stream().limit(1);
    }

    /** The text of the first of these, if any. */
    static Optional<String> text(Element element, String name) {
        return child(element, name).findFirst().map(child -> child.getTextContent()
                .strip());
    }
}
