package no.dekom.query.attainment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.dekom.query.attainment.JudgedMeasure.Head;
import no.dekom.query.frame.Form;

/**
 * Hva som er valgt, as the address has it. An empty text chooses nothing.
 *
 * @param year {@code alle}, or a year; the newest when the address says nothing
 * @param origin a measure whose years are to be seen together, whatever else is chosen
 */
record MatrixFilter(String year, String county, String network, String model, String theme, String origin) {

    static final String ALL = "alle";

    static MatrixFilter of(Map<String, String> address, List<Head> visible) {
        var newest = visible.stream()
                .filter(it -> it.version() > 0)
                .findFirst()
                .map(it -> Integer.toString(it.year()))
                .orElse(ALL);
        var year = address.getOrDefault("aar", newest);
        return new MatrixFilter(
                year.isBlank() ? ALL : year,
                address.getOrDefault("fylke", ""),
                address.getOrDefault("nettverk", ""),
                address.getOrDefault("modell", ""),
                address.getOrDefault("tema", ""),
                address.getOrDefault("tiltak", ""));
    }

    boolean isTrend() {
        return !origin.isEmpty();
    }

    List<Head> of(List<Head> visible) {
        if (isTrend()) {
            return visible.stream().filter(it -> it.origin().equals(origin)).toList();
        }
        return visible.stream()
                .filter(it -> year.equals(ALL) || year.equals(Integer.toString(it.year())))
                .filter(it -> chosen(county, it.county().id()))
                .filter(it -> chosen(network, it.network().id()))
                .filter(it -> chosen(model, model(it)))
                .filter(it -> chosen(theme, it.theme()))
                .toList();
    }

    private static boolean chosen(String wanted, String has) {
        return wanted.isEmpty() || wanted.equals(has);
    }

    static String model(Head it) {
        return it.model() == null ? "" : it.model().name();
    }

    /** What can be chosen, each once. */
    static <T> List<T> choices(List<Head> visible, Function<Head, T> of) {
        return visible.stream()
                .map(of)
                .filter(it -> !it.toString().isEmpty())
                .distinct()
                .toList();
    }

    Form form() {
        return Form.empty()
                .with("aar", year)
                .with("fylke", county)
                .with("nettverk", network)
                .with("modell", model)
                .with("tema", theme);
    }

    /** The same choice as a query, for links to the other pages. */
    String query() {
        return Stream.of("aar=" + encoded(year), "fylke=" + encoded(county), "nettverk=" + encoded(network))
                .collect(java.util.stream.Collectors.joining("&", "?", ""))
                .concat("&modell=" + encoded(model) + "&tema=" + encoded(theme));
    }

    private static String encoded(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }
}
