package no.dekom.query.moments;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Moment;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows what is asked for as it stood. What somebody may see is decided by what holds now, so the page is first made as it is now,
 * for nobody: who is refused there is refused here. The last of the filters, since what comes after it runs twice.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MomentFilter extends OncePerRequestFilter {

    private final LogFacts log;
    private final Clock clock;

    MomentFilter(LogFacts log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getAttribute(MomentAddressFilter.ASKED) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login == null || !(login.getPrincipal() instanceof ActingAs)) {
            throw new AccessDeniedException("What stood is shown to who is logged in with a role");
        }
        var moment = moment((AskedMoment) request.getAttribute(MomentAddressFilter.ASKED));
        if (moment.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var unseen = new Unseen(response);
        passed(() -> moment.get().tried(() -> chain.doFilter(request, unseen)));
        if (unseen.isRefused()) {
            response.sendError(unseen.getStatus());
            return;
        }
        passed(() -> moment.get().during(() -> chain.doFilter(request, response)));
    }

    /** Empty when there is no such position, or the time has not come. */
    private Optional<Moment> moment(AskedMoment asked) {
        if (asked.time() == null) {
            return log.storedAt(asked.position())
                    .map(it -> Moment.of(asked.address(), it.position(), Instant.parse(it.recordedAt())));
        }
        return asked.time().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of(Moment.of(asked.address(), log.lastAt(asked.time()), asked.time()));
    }

    private static void passed(Moment.Work<Exception> work) throws ServletException, IOException {
        try {
            work.run();
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new ServletException(failure);
        }
    }
}
