package no.dekom.command.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Goes through an Excel file as a stream before anything takes it into memory: how much it unpacks to, whether it brings
 * definitions of its own (DTD), and whether cells are merged, which a list of rows cannot have.
 */
final class XlsxGuard {

    /** Sheets are read as streams; all other parts are taken into memory whole. */
    static final long MOST_UNPACKED = 100L * 1024 * 1024;

    static final long MOST_WHOLE = 20L * 1024 * 1024;
    private static final int MOST_PARTS = 1_000;
    private static final int MOST_NAMED = 20;

    private final List<SheetProblem> problems = new ArrayList<>();
    private long unpacked;
    private long whole;
    private boolean hasWorkbook;

    List<SheetProblem> problems() {
        return problems;
    }

    void inspect(byte[] file) {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var parts = 0;
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new TooLarge();
                }
                hasWorkbook |= part.getName().equals("xl/workbook.xml");
                var isSheet = part.getName().startsWith("xl/worksheets/");
                try (var content = new Counted(zip.getInputStream(part), isSheet)) {
                    inspect(part.getName(), content);
                }
            }
        } catch (TooLarge bomb) {
            problems.add(SheetProblem.ofFile("UnpacksTooLarge", MOST_UNPACKED / 1024 / 1024));
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            problems.add(SheetProblem.ofFile("NotReadable"));
        }
        if (!hasWorkbook && problems.isEmpty()) {
            problems.add(SheetProblem.ofFile("NotReadable"));
        }
    }

    private void inspect(String name, InputStream content) throws IOException, XMLStreamException {
        if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
            return;
        }
        var isSheet = name.startsWith("xl/worksheets/");
        var xml = factory().createXMLStreamReader(content);
        try {
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    problems.add(SheetProblem.ofFile("NotReadable"));
                    return;
                }
                if (isSheet
                        && event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("mergeCell")) {
                    merged(xml.getAttributeValue(null, "ref"));
                }
            }
        } finally {
            xml.close();
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

    /** The file unpacks to more than is read. */
    private static final class TooLarge extends RuntimeException {

        TooLarge() {
            super(null, null, false, false);
        }
    }

    /** Counts what is unpacked. */
    private final class Counted extends FilterInputStream {

        private final boolean isSheet;

        Counted(InputStream part, boolean isSheet) {
            super(part);
            this.isSheet = isSheet;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var got = super.read(buffer, from, length);
            count(Math.max(got, 0));
            return got;
        }

        private void count(int bytes) {
            unpacked += bytes;
            whole += isSheet ? 0 : bytes;
            if (unpacked > MOST_UNPACKED || whole > MOST_WHOLE) {
                throw new TooLarge();
            }
        }
    }
}
