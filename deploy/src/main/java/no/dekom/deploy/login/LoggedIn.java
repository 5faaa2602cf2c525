package no.dekom.deploy.login;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * A person who is logged in. The principal is the {@link ActingAs} that everything asks for, or, for one who holds no role
 * today, the bare {@link PersonId}.
 */
final class LoggedIn extends AbstractAuthenticationToken {

    private final transient PersonId person;
    private final transient ActingAs actor;

    LoggedIn(PersonId person, ActingAs actor) {
        super(List.of());
        this.person = person;
        this.actor = actor;
        setAuthenticated(true);
    }

    boolean hasRole() {
        return actor != null;
    }

    PersonId person() {
        return person;
    }

    @Override
    public Object getPrincipal() {
        return hasRole() ? actor : person;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LoggedIn it && person.equals(it.person) && java.util.Objects.equals(actor, it.actor);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
