package no.dekom.query.frame;

import java.util.List;
import java.util.function.Function;

/** Det som er ulikt i to utgaver: what stands now, beside what the reader has written. Empty when nothing is. */
public record Difference(String label, String stands, String written) {

    /** A part of what is compared, in words. */
    public record Part<T>(String label, Function<T, String> words) {}

    public static <T> List<Difference> between(T stands, T written, List<Part<T>> parts) {
        return parts.stream()
                .map(part -> new Difference(
                        part.label(),
                        plain(part.words().apply(stands)),
                        plain(part.words().apply(written))))
                .filter(it -> !it.stands().equals(it.written()))
                .toList();
    }

    /** A form ends its lines otherwise than what was saved. */
    private static String plain(String words) {
        return words == null ? "" : words.replace("\r\n", "\n").strip();
    }
}
