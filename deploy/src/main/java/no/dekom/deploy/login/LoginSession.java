package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.OwnPath;
import no.dekom.query.frame.RolesHeld;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The login of a session, kept as plain texts: a new version of the service reads what an old one wrote. That the person
 * still holds the role is checked with each request; when it has ended, another held role takes its place.
 */
@Component
class LoginSession implements SecurityContextRepository {

    private static final String PERSON = "dekom.person";
    private static final String ROLE = "dekom.role";
    private static final String ORGANISATION = "dekom.organisation";
    private static final String NEXT = "dekom.next";

    private final RolesHeld roles;

    LoginSession(RolesHeld roles) {
        this.roles = roles;
    }

    /**
     * Logs the person in, in a new session. The wished role may be null. The old session is not given a new id instead: a
     * request that began before and ends after would write the old id back, and the person would be logged out again.
     */
    void begin(HttpServletRequest request, PersonId person, ActingAs wished) {
        request.getSession(true).invalidate();
        var session = request.getSession(true);
        session.setAttribute(PERSON, person.value());
        choose(session, wished);
        show(context(session));
    }

    /** Changes role; false when the person does not hold it. */
    boolean change(HttpServletRequest request, ActingAs wished) {
        if (!roles.of(wished.person()).contains(wished)) {
            return false;
        }
        choose(request.getSession(true), wished);
        return true;
    }

    /** Remembers where to go after login. */
    void next(HttpServletRequest request, String path) {
        request.getSession(true).setAttribute(NEXT, OwnPath.of(path));
    }

    String takeNext(HttpServletRequest request) {
        var session = request.getSession(true);
        var next = (String) session.getAttribute(NEXT);
        session.removeAttribute(NEXT);
        return OwnPath.of(next);
    }

    private static void choose(HttpSession session, ActingAs wished) {
        if (wished == null) {
            session.removeAttribute(ROLE);
            session.removeAttribute(ORGANISATION);
        } else {
            session.setAttribute(ROLE, wished.role().name());
            session.setAttribute(ORGANISATION, wished.organisation().value());
        }
    }

    private static ActingAs chosen(HttpSession session, PersonId person) {
        var role = (String) session.getAttribute(ROLE);
        var organisation = (String) session.getAttribute(ORGANISATION);
        return role == null || organisation == null
                ? null
                : new ActingAs(person, Role.valueOf(role), new OrganisationId(organisation));
    }

    /** The person in the wished role if it is held today, else in another that is. */
    LoggedIn now(PersonId person, ActingAs wished) {
        var held = roles.of(person);
        var actor = held.contains(wished) ? wished : held.isEmpty() ? null : held.getFirst();
        return new LoggedIn(person, actor);
    }

    private SecurityContext context(HttpSession session) {
        var id = session == null ? null : (String) session.getAttribute(PERSON);
        if (id == null) {
            return new SecurityContextImpl();
        }
        var person = new PersonId(id);
        var chosen = chosen(session, person);
        var login = now(person, chosen);
        if (login.getPrincipal() instanceof ActingAs actor && !actor.equals(chosen)) {
            choose(session, actor);
        }
        return new SecurityContextImpl(login);
    }

    private static void show(SecurityContext context) {
        SecurityContextHolder.setContext(context);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> context(request.getSession(false)));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest().getSession(false));
    }

    /** Nothing: {@link #begin} and {@link #change} are the only ways into the session. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(PERSON))
                .isPresent();
    }

    /** Asked for once a request, and only when something asks. */
    private static final class Deferred implements DeferredSecurityContext {

        private final java.util.function.Supplier<SecurityContext> source;
        private SecurityContext context;

        Deferred(java.util.function.Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = source.get();
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
