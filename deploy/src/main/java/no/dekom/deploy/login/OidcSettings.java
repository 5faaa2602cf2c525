package no.dekom.deploy.login;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.bekk.bekkopen.org.OrganisasjonsnummerValidator;
import org.springframework.core.env.Environment;

/**
 * What OpenID Connect needs to know.
 *
 * @param administrators subjects that become administrators at their first login
 * @param operatorNumber organisation number of who operates the service
 */
record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        Set<String> administrators,
        String operatorNumber,
        String operatorName) {

    /** Not enough is set. The message says what, in words for the one who starts the service. */
    static final class LoginNotSet extends RuntimeException {
        LoginNotSet(String message) {
            super(message);
        }
    }

    static OidcSettings of(Environment settings) {
        var missing = Stream.of("issuer", "client-id", "client-secret")
                .map(name -> "dekom.oidc." + name)
                .filter(name -> settings.getProperty(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new LoginNotSet("Ingen kan logge inn: %s mangler.".formatted(String.join(", ", missing)));
        }
        var read = new OidcSettings(
                settings.getProperty("dekom.oidc.issuer", ""),
                settings.getProperty("dekom.oidc.client-id", ""),
                settings.getProperty("dekom.oidc.client-secret", ""),
                Set.copyOf(list(settings.getProperty("dekom.oidc.administrators", ""))),
                settings.getProperty("dekom.oidc.operator-number", ""),
                settings.getProperty("dekom.oidc.operator-name", ""));
        read.check();
        return read;
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void check() {
        if (!issuer.matches("https?://[^\\s/]+.*")) {
            throw new LoginNotSet("dekom.oidc.issuer er ikke en adresse: " + issuer);
        }
        if (!administrators.isEmpty()
                && (operatorName.isBlank() || !OrganisasjonsnummerValidator.isValid(operatorNumber))) {
            throw new LoginNotSet(
                    "dekom.oidc.administrators er satt. Da må også den som drifter tjenesten, være oppgitt:"
                            + " dekom.oidc.operator-name, og et gyldig organisasjonsnummer i dekom.oidc.operator-number.");
        }
    }

    /** Scheme, host and port of the issuer. */
    String origin() {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }
}
