package no.dekom.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.ActingAs;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives endpoints their {@link Sender}, and their requests through the {@link RequestReader}. */
@Configuration
class EndpointConfiguration implements WebMvcConfigurer, HandlerMethodArgumentResolver, HandlerInterceptor {

    private static final int LONGEST_KEY = 200;

    private final Commands commands;
    private final Drafts drafts;
    private final RequestReader reader;

    EndpointConfiguration(Commands commands, Drafts drafts, RequestReader reader) {
        this.commands = commands;
        this.drafts = drafts;
        this.reader = reader;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(reader);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").excludePathPatterns("/api/drafts/**");
    }

    /** A row button only keeps what is written and shows the page again; nothing is sent. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!SentForm.isRowButton(request)) {
            return true;
        }
        var form = SentForm.of(request);
        if (form == null) {
            return true;
        }
        drafts.keep(actor().person(), form);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", form.page());
        return false;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Sender.class;
    }

    @Override
    public Sender resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest webRequest,
            WebDataBinderFactory binderFactory) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        return new Sender(commands, drafts, actor(), SentForm.of(request), facts(request));
    }

    private static ActingAs actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(ActingAs.class::isInstance)
                .map(ActingAs.class::cast)
                .orElseThrow(() -> new AccessDeniedException("Not logged in"));
    }

    private static Map<String, Object> facts(HttpServletRequest request) {
        var facts = new HashMap<String, Object>();
        var key = either(request.getHeader("Idempotency-Key"), request.getParameter("_key"));
        if (key != null) {
            if (key.length() > LONGEST_KEY) {
                throw BadInput.of("Idempotency-Key", "input.key");
            }
            facts.put(Facts.KEY, key);
            facts.put(Facts.REQUEST, request.getRequestURI() + " " + request.getAttribute(RequestReader.HASH));
        }
        var version = either(request.getHeader("If-Match"), request.getParameter("_version"));
        if (version != null) {
            var digits = version.replaceFirst("^W/", "").replace("\"", "");
            if (!digits.matches("\\d{1,18}")) {
                throw BadInput.of("If-Match", "input.version");
            }
            facts.put(Facts.READ_VERSION, Long.valueOf(digits));
        }
        return facts;
    }

    private static String either(String header, String field) {
        var value = header == null ? field : header;
        return value == null || value.isBlank() ? null : value;
    }
}
