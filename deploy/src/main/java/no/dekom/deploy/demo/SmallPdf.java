package no.dekom.deploy.demo;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** En liten PDF på én side, med en linje om gangen. The same lines give the same bytes. */
final class SmallPdf {

    private static final Charset SIGNS = Charset.forName("windows-1252");

    private SmallPdf() {}

    /** @param lines without brackets and backslashes */
    static byte[] of(String... lines) {
        var text = List.of(lines).stream()
                .map(line -> "(" + line + ") Tj T*")
                .collect(Collectors.joining("\n", "BT /F1 12 Tf 16 TL 72 760 Td\n", "\nET"));
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R /Lang (nb) >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + text.length() + " >>\nstream\n" + text + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var file = new StringBuilder("%PDF-1.4\n");
        var starts = new ArrayList<Integer>();
        for (var object : objects) {
            starts.add(file.length());
            file.append(starts.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        var table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        starts.forEach(start -> file.append("%010d 00000 n \n".formatted(start)));
        file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(SIGNS);
    }
}
