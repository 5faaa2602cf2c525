package no.dekom.command.payments.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import no.dekom.command.payments.files.PaymentFileFormat.Line;
import no.dekom.command.payments.files.PaymentFileFormat.Order;
import no.dekom.command.payments.files.PaymentFileFormat.Party;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.payments.PaymentLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class Pain001Test {

    private static final Path SCHEMA =
            Path.of(System.getProperty("dekom.iso20022", "../../shared/vectors/iso20022"), "pain.001.001.03.xsd");

    private static Order order(int count) {
        return new Order(
                "DEKOM-1a2b3c4d-7",
                Instant.parse("2026-03-01T22:30:05.123Z"),
                LocalDate.of(2026, 3, 4),
                new Party("Statsforvalteren i Trøndelag", "974764350"),
                "12345678903",
                IntStream.rangeClosed(1, count).mapToObj(Pain001Test::line).toList());
    }

    private static Line line(int number) {
        var line = new PaymentLine(
                number,
                new GrantId("g" + number),
                1,
                new OrganisationId("eier-" + number),
                new Nok(100_000L * number),
                "86011117947",
                "DEKOM-1a2b3c4d-7-" + number);
        return new Line(
                line, new Party("Nettverket for små & store <skoler> " + "i ".repeat(60), "92000000" + number % 10));
    }

    private static Document document(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> all(Document xml, String element) {
        var found = xml.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> found.item(at).getTextContent())
                .toList();
    }

    @Test
    void says_what_is_paid_by_whom_and_to_whom() throws Exception {
        var xml = document(new Pain001().write(order(3)));
        assertThat(xml.getDocumentElement().getAttribute("xmlns")).isEqualTo(Pain001.NAMESPACE);
        assertThat(all(xml, "NbOfTxs")).containsExactly("3", "3");
        assertThat(all(xml, "CtrlSum")).containsExactly("600000.00", "600000.00");
        assertThat(all(xml, "InstdAmt")).containsExactly("100000.00", "200000.00", "300000.00");
        assertThat(all(xml, "MsgId")).containsExactly("DEKOM-1a2b3c4d-7");
        assertThat(all(xml, "CreDtTm")).containsExactly("2026-03-01T23:30:05");
        assertThat(all(xml, "ReqdExctnDt")).containsExactly("2026-03-04");
        assertThat(all(xml, "EndToEndId"))
                .doesNotHaveDuplicates()
                .hasSize(3)
                .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(35));
        assertThat(all(xml, "DbtrAcct")).containsExactly("12345678903BBANNOK");
        assertThat(all(xml, "CdtrAcct")).containsOnly("86011117947BBAN");
        assertThat(all(xml, "Nm"))
                .contains("Statsforvalteren i Trøndelag")
                .allSatisfy(it -> assertThat(it).hasSizeLessThanOrEqualTo(70));
        var sum = xml.getElementsByTagName("InstdAmt").item(0).getAttributes().getNamedItem("Ccy");
        assertThat(sum.getNodeValue()).isEqualTo("NOK");
    }

    @Test
    void the_same_order_gives_the_same_bytes() {
        assertThat(new Pain001().write(order(3))).isEqualTo(new Pain001().write(order(3)));
    }

    /** The schema of the standard is not ours to carry; where it lies beside us, the file is held against it. */
    @Test
    void is_valid_by_the_schema_of_the_standard() throws Exception {
        assumeThat(Files.exists(SCHEMA))
                .as("The schema of ISO 20022 is not here, so that the file is not held against it: " + SCHEMA)
                .isTrue();
        var schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(SCHEMA.toFile());
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(new Pain001().write(order(400)))));
    }
}
