package no.dekom.query.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.Role;

/** Formålet med å lese, which those who control others' cases must give: once in a session, or with each request of a program. */
final class Purpose {

    static final Set<Role> DEMANDED_OF = Set.of(Role.AUDITOR);
    static final int LONGEST = 300;
    static final int SHORTEST = 5;

    /** For programs: the purpose in UTF-8, percent-encoded. */
    static final String HEADER = "X-Purpose";

    private static final String KEPT = "dekom.purpose";

    private Purpose() {}

    static Optional<String> of(HttpServletRequest request) {
        var given = request.getHeader(HEADER);
        if (given != null) {
            return valid(decoded(given));
        }
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(KEPT));
    }

    /** The purpose if it is one; empty when it is too short or too long. */
    static Optional<String> valid(String text) {
        var purpose = text.strip();
        return purpose.length() < SHORTEST || purpose.length() > LONGEST ? Optional.empty() : Optional.of(purpose);
    }

    static void keep(HttpServletRequest request, String purpose) {
        request.getSession().setAttribute(KEPT, purpose);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return header;
        }
    }
}
