package no.dekom.query.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicReference;
import no.dekom.query.testing.DemoMeetings;
import no.dekom.query.testing.DemoRound;
import no.dekom.query.testing.QuerySide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The minutes as a document: valid as PDF/A-2a and PDF/UA-1 by veraPDF, and the same bytes whenever they are made. */
class MinutesDocumentTest {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

    private static QuerySide side;
    private static DemoMeetings forum;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        side = new QuerySide(new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(NOW.get(), zone);
            }

            @Override
            public Instant instant() {
                return NOW.get();
            }
        });
        forum = new DemoMeetings(side, new DemoRound(side, "a").organisations());
        side.await(forum.told());
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static byte[] document() {
        var meeting = side.part(Meetings.class).find(forum.secretary, "holdt").orElseThrow();
        return side.part(MinutesDocument.class).of(meeting);
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void veraPdfFindsNothingWrong(PDFAFlavour flavour) throws Exception {
        var bytes = document();
        Files.write(Path.of("target", "protokoll.pdf"), bytes);
        var result = checked(bytes, flavour);
        assertThat(result.getTestAssertions()).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isPositive();
    }

    private static ValidationResult checked(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    @Test
    void veraPdfWouldFindSomethingWrong() throws Exception {
        var plain = new ByteArrayOutputStream();
        try (var empty = new PDDocument()) {
            empty.addPage(new PDPage());
            empty.save(plain);
        }
        assertThat(checked(plain.toByteArray(), PDFAFlavour.PDFA_2_A).isCompliant())
                .isFalse();
    }

    @Test
    void aYearLaterElsewhereAndForAnotherReaderItIsTheSameByteForByte() {
        var before = document();
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        NOW.set(NOW.get().plusSeconds(366L * 86_400));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.FRANCE);
        LocaleContextHolder.setLocale(Locale.of("nn"));
        try {
            assertThat(document()).isEqualTo(before);
            assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.of("nn"));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void itReadsAsThePage() throws Exception {
        try (var pdf = Loader.loadPDF(document())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Protokoll fra Møtet holdt")
                    .contains("Samarbeidsforumet i vest")
                    .contains("Sak 1: kommunen")
                    .contains("Ved avstemning: 1 for, 1 mot")
                    .contains("Egenandelen er for lav.");
        }
    }
}
