package no.dekom.query.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoControl;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.QuerySide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The report of a control: valid as PDF/A-2a and PDF/UA-1 by veraPDF, and the same bytes while nothing happens. */
class ControlReportTest {

    private static QuerySide side;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        side = new QuerySide(Clock.systemUTC());
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        DemoDecisions.told(side);
        side.await(DemoControl.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static byte[] report() {
        var control = side.part(Controls.class).find(DemoControl.OPEN.value()).orElseThrow();
        return side.part(ControlReport.class).of(DemoControl.AUDITOR, control);
    }

    @Test
    void isValidAsPdfAAndAsAccessiblePdf() throws Exception {
        var pdf = report();
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).isCompliant())
                        .as(flavour.toString())
                        .isTrue();
            }
        }
        assertThat(report()).isEqualTo(pdf);
    }
}
