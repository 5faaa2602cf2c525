package no.dekom.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import no.dekom.events.organisations.LetterLanguage;
import no.dekom.query.testing.DemoAllocation;
import no.dekom.query.testing.DemoDecisions;
import no.dekom.query.testing.DemoRecommendation;
import no.dekom.query.testing.DemoRuleSets;
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

/** The letter of a decision: valid as PDF/A-2a and PDF/UA-1 by veraPDF in both languages, and the same bytes whenever it is made. */
class LetterDocumentTest {

    private static QuerySide side;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        side = new QuerySide(Clock.fixed(Instant.parse("2026-02-10T10:00:00Z"), ZoneOffset.UTC));
        DemoRuleSets.told(side, LocalDate.of(2030, 12, 31));
        DemoAllocation.told(side);
        DemoRecommendation.told(side);
        side.await(DemoDecisions.told(side));
    }

    @AfterAll
    static void stop() {
        side.close();
    }

    private static byte[] letter(LetterLanguage language) {
        var decision = side.part(Grants.class).approved(DemoDecisions.ORLAND, 1).orElseThrow();
        return side.part(LetterDocument.class).of(decision, language);
    }

    private static ValidationResult checked(byte[] bytes, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser);
        }
    }

    @ParameterizedTest
    @EnumSource
    void veraPdfFindsNothingWrong(LetterLanguage language) throws Exception {
        for (var flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1}) {
            var result = checked(letter(language), flavour);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
            assertThat(result.getTotalAssertions()).isPositive();
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
    void elsewhereAndForAnotherReaderItIsTheSameByteForByte() {
        var before = letter(LetterLanguage.BOKMAAL);
        var zone = TimeZone.getDefault();
        var language = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.FRANCE);
        LocaleContextHolder.setLocale(Locale.of("nn"));
        try {
            assertThat(letter(LetterLanguage.BOKMAAL)).isEqualTo(before);
            assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.of("nn"));
            assertThat(letter(LetterLanguage.NYNORSK)).isNotEqualTo(before);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void itTellsWhatWasDecidedOnWhatAndWhomToAsk() throws Exception {
        assertThat(text(LetterLanguage.BOKMAAL))
                .contains("Vedtak om tilskudd til Ørland kommune for 2025", "et tilskudd på 1 000 000 kr")
                .contains("Egenandelen er minst 300 000 kr", "senest 15. januar 2026", "Meld fra før jul.")
                .contains("Slik er det innstilte beløpet regnet ut", "lærerårsverk", "Klage", "Spørsmål om vedtaket")
                .doesNotContain("Hemmelig");
        assertThat(text(LetterLanguage.NYNORSK)).contains("eit tilskot på 1 000 000 kr", "Grunngiving");
    }

    private static String text(LetterLanguage language) throws Exception {
        try (var pdf = Loader.loadPDF(letter(language))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    @Test
    void what_is_made_is_laid_in_the_store_once() {
        side.part(LetterMaker.class).make();
        side.part(LetterMaker.class).make();
        assertThat(side.jdbc()
                        .sql("select count(*) from documents.document where subject = ?")
                        .param(DemoDecisions.ORLAND + " 1")
                        .query(Integer.class)
                        .single())
                .as("its letter is kept already, so none is made")
                .isZero();
    }
}
