package no.dekom.deploy.login;

import no.dekom.deploy.login.OidcSettings.LoginNotSet;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is missing and what to do, without a stack trace. */
final class LoginNotSetAnalyzer extends AbstractFailureAnalyzer<LoginNotSet> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LoginNotSet cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Tjenesten starter bare når den kan vite hvem som bruker den. Sett dekom.oidc.issuer, dekom.oidc.client-id og"
                        + " dekom.oidc.client-secret (eller DEKOM_OIDC_ISSUER og så videre i miljøet), eller start demoen med"
                        + " oppdiktede personer: --profile demo.",
                cause);
    }
}
