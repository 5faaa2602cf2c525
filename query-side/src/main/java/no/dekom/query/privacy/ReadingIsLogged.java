package no.dekom.query.privacy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseAddress;
import no.dekom.query.audit.CaseAddress.ReadCase;
import no.dekom.query.frame.Moment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Notes each read of a case before it is answered. What cannot be noted is not shown (503); who must give a purpose and has not
 * is asked for it first. A read that is then refused, or fails, is noted as refused. A page as it stood is made twice and is one read.
 */
@Configuration(proxyBeanMethods = false)
class ReadingIsLogged implements WebMvcConfigurer, HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingIsLogged.class);
    private static final String POSITION = ReadingIsLogged.class.getName();

    private final ReadingLog log;

    ReadingIsLogged(ReadingLog log) {
        this.log = log;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var actor = actor();
        var what = read(request);
        if (actor.isEmpty() || what.isEmpty()) {
            return true;
        }
        var purpose = Purpose.of(request);
        if (purpose.isEmpty() && Purpose.DEMANDED_OF.contains(actor.get().role())) {
            askFor(request, response);
            return false;
        }
        if (request.getAttribute(POSITION) != null) {
            return true;
        }
        try {
            request.setAttribute(POSITION, log.note(actor.get(), what.get(), address(request), purpose.orElse(null)));
            return true;
        } catch (DataAccessException fault) {
            LOG.error(
                    "Could not note that {} reads {}; it is not shown",
                    actor.get().person(),
                    what.get(),
                    fault);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return false;
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        var position = (Long) request.getAttribute(POSITION);
        if (position == null || request.getDispatcherType() != DispatcherType.REQUEST) {
            return;
        }
        if (failure != null || response.getStatus() >= HttpStatus.BAD_REQUEST.value()) {
            log.refused(actor().orElseThrow(), read(request).orElseThrow(), address(request), position);
        }
    }

    private static Optional<ReadCase> read(HttpServletRequest request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reads && request.getDispatcherType() == DispatcherType.REQUEST
                ? CaseAddress.of(request.getServletPath())
                : Optional.empty();
    }

    private static Optional<ActingAs> actor() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof ActingAs actor ? Optional.of(actor) : Optional.empty();
    }

    /** As the reader wrote it: with the moment before it, where one is asked for. */
    private static String address(HttpServletRequest request) {
        var moment = Moment.comesNext().or(Moment::shown);
        return moment.map(Moment::prefix).orElse("") + request.getRequestURI();
    }

    /** A person is led to the page that asks and back; a program is told which header to send. */
    private static void askFor(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accept = request.getHeader("Accept");
        var isForPeople = request.getHeader("HX-Request") != null || accept != null && accept.contains("text/html");
        if (!isForPeople) {
            response.setHeader("X-Missing", Purpose.HEADER);
            response.sendError(HttpStatus.PRECONDITION_REQUIRED.value());
            return;
        }
        var to = address(request) + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                "Location",
                request.getContextPath() + PurposePage.PATH + "?til=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
