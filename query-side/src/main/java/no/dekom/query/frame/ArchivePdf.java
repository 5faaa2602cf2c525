package no.dekom.query.frame;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A page as PDF/A-2a and PDF/UA-1, with its fonts and colours in it, and with no trace of when or where it was made. */
public final class ArchivePdf {

    private static final String FONTS = "/liberation/LiberationSans-";
    private static final int TABLES = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int LIGATURES = 0x47535542;
    private static final byte[] REGULAR = font("Regular.ttf");
    private static final byte[] BOLD = font("Bold.ttf");
    private static final Pattern DATES = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)([^<]*)(<)");

    /** How wide the letters of the fonts are, which takes a good part of the time of a short document to find out. */
    private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ArchivePdf() {}

    /** @param id and {@code at}: what the document calls itself, and when it is of */
    public static byte[] of(String page, String id, Instant at) {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        builder.withProducer("dekom");
        builder.withHtmlContent(page, null);
        var bytes = new ByteArrayOutputStream();
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        // PDFBox asks for an XML writer each time, which otherwise is looked for in every library there is; the one of
        // Java will do.
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            var document = renderer.getPdfDocument();
            dated(document, at);
            document.setDocumentId((long) id.hashCode());
            document.save(bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            thread.setContextClassLoader(loader);
        }
        return bytes.toByteArray();
    }

    /**
     * A font without its table of ligatures (GSUB), under whose name it then finds nothing. Norwegian text needs none, and to look for
     * them took nearly half of the time of a letter: PDFBox makes a pattern of all of them for every run of text.
     */
    private static byte[] font(String file) {
        try (var stream = ArchivePdf.class.getResourceAsStream(FONTS + file)) {
            var font = ByteBuffer.wrap(stream.readAllBytes());
            for (var entry = 0; entry < font.getShort(TABLES); entry++) {
                var at = FIRST_TABLE + entry * TABLE_ENTRY;
                if (font.getInt(at) == LIGATURES) {
                    font.putInt(at, 0);
                }
            }
            return font.array();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The dates in the information and in the metadata must agree, and tell the time of what the document is of. */
    private static void dated(PDDocument document, Instant at) throws IOException {
        var when = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        when.setTimeInMillis(at.truncatedTo(ChronoUnit.SECONDS).toEpochMilli());
        document.getDocumentInformation().setCreationDate(when);
        document.getDocumentInformation().setModificationDate(when);
        var metadata = document.getDocumentCatalog().getMetadata();
        var told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(DATES.matcher(told)
                .replaceAll(found -> found.group(1) + at.truncatedTo(ChronoUnit.SECONDS) + found.group(3))
                .getBytes(StandardCharsets.UTF_8));
    }
}
