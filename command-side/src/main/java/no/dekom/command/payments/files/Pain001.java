package no.dekom.command.payments.files;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import no.dekom.command.edge.Oslo;
import no.dekom.events.Nok;
import org.springframework.stereotype.Component;

/** Betalingsoppdrag etter ISO 20022, {@code pain.001.001.03}, in Norwegian kroner to Norwegian account numbers. */
@Component
class Pain001 implements PaymentFileFormat {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.03";

    private static final int LONGEST_NAME = 70;
    private static final String SOURCE = "Tilskudd ";

    @Override
    public String name() {
        return "pain.001.001.03";
    }

    @Override
    public String mediaType() {
        return "application/xml";
    }

    @Override
    public byte[] write(Order order) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = new Xml(XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8"));
            xml.document(() -> {
                header(xml, order);
                payments(xml, order);
            });
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void header(Xml xml, Order order) throws XMLStreamException {
        xml.in("GrpHdr", () -> {
            xml.text("MsgId", order.messageId());
            xml.text("CreDtTm", at(order));
            totals(xml, order);
            xml.in("InitgPty", () -> {
                xml.text("Nm", name(order.debtor()));
                organisation(xml, order.debtor());
            });
        });
    }

    private static void totals(Xml xml, Order order) throws XMLStreamException {
        var sum = order.lines().stream().map(it -> it.line().sum()).toList();
        xml.text("NbOfTxs", Integer.toString(order.lines().size()));
        xml.text("CtrlSum", amount(Nok.sum(sum)));
    }

    private static void payments(Xml xml, Order order) throws XMLStreamException {
        xml.in("PmtInf", () -> {
            xml.text("PmtInfId", order.messageId());
            xml.text("PmtMtd", "TRF");
            totals(xml, order);
            xml.in("PmtTpInf", () -> xml.in("SvcLvl", () -> xml.text("Cd", "NURG")));
            xml.text("ReqdExctnDt", order.payDay().toString());
            xml.in("Dbtr", () -> {
                xml.text("Nm", name(order.debtor()));
                organisation(xml, order.debtor());
            });
            account(xml, "DbtrAcct", order.debtorAccount(), true);
            xml.in("DbtrAgt", () -> xml.in("FinInstnId", () -> xml.in("Othr", () -> xml.text("Id", "NOTPROVIDED"))));
            for (var line : order.lines()) {
                line(xml, line);
            }
        });
    }

    private static void line(Xml xml, Line it) throws XMLStreamException {
        xml.in("CdtTrfTxInf", () -> {
            xml.in("PmtId", () -> {
                xml.text("InstrId", it.line().endToEndId());
                xml.text("EndToEndId", it.line().endToEndId());
            });
            xml.in("Amt", () -> xml.sum("InstdAmt", amount(it.line().sum())));
            xml.in("Cdtr", () -> {
                xml.text("Nm", name(it.creditor()));
                organisation(xml, it.creditor());
            });
            account(xml, "CdtrAcct", it.line().account(), false);
            xml.in("RmtInf", () -> xml.text("Ustrd", SOURCE + it.line().endToEndId()));
        });
    }

    private static void account(Xml xml, String name, String number, boolean isOurs) throws XMLStreamException {
        xml.in(name, () -> {
            xml.in(
                    "Id",
                    () -> xml.in("Othr", () -> {
                        xml.text("Id", number);
                        xml.in("SchmeNm", () -> xml.text("Cd", "BBAN"));
                    }));
            if (isOurs) {
                xml.text("Ccy", "NOK");
            }
        });
    }

    private static void organisation(Xml xml, Party party) throws XMLStreamException {
        xml.in(
                "Id",
                () -> xml.in(
                        "OrgId",
                        () -> xml.in("Othr", () -> {
                            xml.text("Id", party.number());
                            xml.in("SchmeNm", () -> xml.text("Cd", "BANK"));
                        })));
    }

    private static String name(Party party) {
        var name = party.name().strip();
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }

    private static String amount(Nok sum) {
        return BigDecimal.valueOf(sum.kroner()).setScale(2).toPlainString();
    }

    private static String at(Order order) {
        return OffsetDateTime.ofInstant(order.madeAt(), Oslo.ZONE)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** Writes one element inside another. */
    private record Xml(XMLStreamWriter writer) {

        interface Content {
            void write() throws XMLStreamException;
        }

        void document(Content content) throws XMLStreamException {
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.writeStartElement("Document");
            writer.writeDefaultNamespace(NAMESPACE);
            in("CstmrCdtTrfInitn", content);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        }

        void in(String name, Content content) throws XMLStreamException {
            writer.writeStartElement(name);
            content.write();
            writer.writeEndElement();
        }

        void text(String name, String text) throws XMLStreamException {
            in(name, () -> writer.writeCharacters(text));
        }

        void sum(String name, String amount) throws XMLStreamException {
            writer.writeStartElement(name);
            writer.writeAttribute("Ccy", "NOK");
            writer.writeCharacters(amount);
            writer.writeEndElement();
        }
    }
}
