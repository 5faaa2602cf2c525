package no.dekom.query.projections;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import no.dekom.eventlog.LogPositions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever acts sees the act on the next page: a read with {@code after=<event id>} waits until every projection is past that
 * event, for at most {@link #MOST}. After that it answers with what there is and says so in {@code X-Not-Yet}. Nobody waits
 * who is not logged in: it comes after the security chain.
 */
@Component
@Order(0)
public class ReadYourWrites extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadYourWrites.class);
    private static final Duration MOST = Duration.ofSeconds(5);
    private static final long PAUSE_MILLIS = 4;

    private final LogPositions positions;
    private final JdbcClient jdbc;
    private final List<String> projections;

    ReadYourWrites(LogPositions positions, JdbcClient jdbc, List<Projection> projections) {
        this.positions = positions;
        this.jdbc = jdbc;
        this.projections = projections.stream().map(Projection::name).toList();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                || !request.getMethod().equals("GET")
                || request.getQueryString() == null
                || !request.getQueryString().contains("after=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var event = request.getParameter("after");
        if (event != null && event.matches("[A-Za-z0-9-]{1,64}") && !sees(event)) {
            response.setHeader("X-Not-Yet", event);
            LOG.warn("Not yet shown after {}: event {}", MOST, event);
        }
        chain.doFilter(request, response);
    }

    /** Waits until every projection is past the event; false when that takes too long. */
    public boolean sees(String event) {
        var end = System.nanoTime() + MOST.toNanos();
        try {
            var position = positions.await(event, MOST);
            while (position.isPresent() && System.nanoTime() < end) {
                if (slowest() >= position.get()) {
                    return true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The position that every projection has come to, over all nodes; -1 when one has not begun. */
    long slowest() {
        return jdbc.sql("select coalesce(min(coalesce((token::json ->> 'position')::bigint, -1)), -1)"
                        + " from axon.token_entry where processor_name in (:names)")
                .param("names", projections)
                .query(Long.class)
                .single();
    }
}
