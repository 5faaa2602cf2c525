package no.dekom.query.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
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

    /** Path and query of this page, without the host. */
    public String here() {
        return local(ServletUriComponentsBuilder.fromCurrentRequest());
    }

    private static String local(ServletUriComponentsBuilder here) {
        return here.scheme(null).host(null).port(null).build(true).toUriString();
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
