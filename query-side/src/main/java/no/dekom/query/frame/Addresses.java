package no.dekom.query.frame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Adresser ut fra siden man er på. In templates: {@code #addresses}. */
@Component("addresses")
public class Addresses {

    /** The address of this page with some parameters set, the others kept: sort, filter and tab live together. */
    public String with(String... namesAndValues) {
        var here = ServletUriComponentsBuilder.fromCurrentRequest();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            here.replaceQueryParam(namesAndValues[i], encoded(namesAndValues[i + 1]));
        }
        return local(here);
    }

    /** Path and query of this page, without the host; of a page that is shown as it stood, with the moment. */
    public String here() {
        return Moment.shown().map(Moment::prefix).orElse("") + now();
    }

    /** Path and query of this page as it stands now. */
    public String now() {
        return local(ServletUriComponentsBuilder.fromCurrentRequest());
    }

    /** What this page is asked for, except some of it: for the hidden fields of a form that asks for that. */
    public List<Map.Entry<String, String>> others(String... names) {
        return ServletUriComponentsBuilder.fromCurrentRequest().build().getQueryParams().entrySet().stream()
                .filter(it -> !List.of(names).contains(it.getKey()))
                .flatMap(it -> it.getValue().stream()
                        .filter(Objects::nonNull)
                        .map(value -> Map.entry(it.getKey(), UriUtils.decode(value, StandardCharsets.UTF_8))))
                .toList();
    }

    /** What the page is asked for under a name; empty outside a page. */
    public static Optional<String> asked(String name) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? Optional.ofNullable(page.getRequest().getParameter(name))
                : Optional.empty();
    }

    /** Path of this page, without what it is asked for. */
    public String path() {
        return local(ServletUriComponentsBuilder.fromCurrentRequest().replaceQuery(null));
    }

    /** Where the page that is asked for stands as it did when the log had so many facts; empty outside a page. */
    public static Optional<String> asItStood(long position) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
                ? Optional.of(Moment.PREFIX + "p" + position + page.getRequest().getRequestURI())
                : Optional.empty();
    }

    private static String local(UriComponentsBuilder here) {
        return here.scheme(null).host(null).port(null).build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
