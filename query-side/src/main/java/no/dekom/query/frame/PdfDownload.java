package no.dekom.query.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF that is given out to be saved, never shown inside the browser's page. */
public final class PdfDownload {

    private PdfDownload() {}

    public static ResponseEntity<byte[]> of(String fileName, byte[] content) {
        var attachment = ContentDisposition.attachment();
        var named = StandardCharsets.US_ASCII.newEncoder().canEncode(fileName)
                ? attachment.filename(fileName)
                : attachment.filename(fileName, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named.build().toString())
                .body(content);
    }
}
