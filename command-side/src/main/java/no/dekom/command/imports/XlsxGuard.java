package no.dekom.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Goes through an Excel file as a stream before anything takes it into memory: how much it unpacks to, whether it brings
 * definitions of its own (DTD), and whether cells are merged, which a list of rows cannot have.
 */
final class XlsxGuard {

    private static final int MOST_PARTS = 1_000;
    private static final int MOST_NAMED = 20;
    private static final int MOST_IN_A_ROW = 100_000;
    private static final int DEEPEST = 40;
    private static final byte[] PART = {'P', 'K', 1, 2};

    private final List<SheetProblem> problems = new ArrayList<>();
    private final Unpacked unpacked = new Unpacked();
    private boolean hasWorkbook;

    List<SheetProblem> problems() {
        return problems;
    }

    void inspect(byte[] file) {
        if (parts(file) > MOST_PARTS) {
            problems.add(SheetProblem.ofFile("UnpacksTooLarge", Unpacked.MOST / 1024 / 1024));
            return;
        }
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                hasWorkbook |= part.getName().equals("xl/workbook.xml");
                var name = part.getName();
                try (var content = unpacked.part(zip.getInputStream(part), isSheet(name), isXml(name))) {
                    inspect(name, content);
                }
            }
        } catch (Unpacked.TooLarge bomb) {
            problems.add(SheetProblem.ofFile("UnpacksTooLarge", Unpacked.MOST / 1024 / 1024));
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            problems.add(SheetProblem.ofFile("NotReadable"));
        }
        if (!hasWorkbook && problems.isEmpty()) {
            problems.add(SheetProblem.ofFile("NotReadable"));
        }
    }

    /** How many parts the file says it has, before anything makes a list of them. */
    private static int parts(byte[] file) {
        var parts = 0;
        for (var at = 0; at + PART.length <= file.length; at++) {
            if (file[at] == PART[0] && Arrays.equals(file, at, at + PART.length, PART, 0, PART.length)) {
                parts++;
            }
        }
        return parts;
    }

    private static boolean isSheet(String name) {
        return name.startsWith("xl/worksheets/") && name.endsWith(".xml");
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private void inspect(String name, InputStream content) throws IOException, XMLStreamException {
        if (!isXml(name)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return;
        }
        var isSheet = isSheet(name);
        var xml = factory().createXMLStreamReader(content);
        try {
            var depth = 0;
            var cells = 0;
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD || depth > DEEPEST) {
                    problems.add(SheetProblem.ofFile("NotReadable"));
                    return;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    if (isSheet) {
                        cells = xml.getLocalName().equals("row") ? 0 : cells + 1;
                        element(xml, cells);
                    }
                }
            }
        } finally {
            xml.close();
        }
    }

    private void element(XMLStreamReader xml, int cells) {
        if (cells > MOST_IN_A_ROW && !xml.getLocalName().startsWith("merge")) {
            throw new Unpacked.TooLarge();
        }
        if (xml.getLocalName().equals("mergeCell")) {
            merged(xml.getAttributeValue(null, "ref"));
        }
    }

    private void merged(String range) {
        if (problems.size() < MOST_NAMED && range != null && range.matches("[A-Z]{1,3}\\d{1,7}:[A-Z]{1,3}\\d{1,7}")) {
            var row = Integer.parseInt(range.replaceFirst(":.*", "").replaceFirst("[A-Z]+", ""));
            problems.add(SheetProblem.of(row, range.replaceFirst("\\d.*", ""), "MergedCells", range));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
