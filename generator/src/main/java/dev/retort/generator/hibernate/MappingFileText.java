package dev.retort.generator.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the text of an XML mapping, for what Hibernate does not keep as it is written. */
final class MappingFileText {

    private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private MappingFileText() {}

    /** The values of all attributes of that name in a file. */
    static List<String> attributes(URL file, String name) {
        try (InputStream in = file.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(EXTERNAL_DTD, false);
            NodeList elements = factory.newDocumentBuilder().parse(in).getElementsByTagName("*");
            List<String> values = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                if (elements.item(i) instanceof Element element && element.hasAttribute(name)) {
                    values.add(element.getAttribute(name));
                }
            }
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new EntityModelException(
                    "the mapping file " + file + " cannot be parsed: " + e.getMessage(), "correct the file", e);
        }
    }
}
