package no.dekom.command.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A form sent from a page. Fields that start with an underscore steer and are not content: {@code _form} and
 * {@code _subject} name its draft, {@code _page} is where it is shown again when it is refused, {@code _next} where the
 * sender goes when it is done ({@code {id}} becomes the id of what was made).
 */
record SentForm(String name, String subject, String page, String next, Map<String, List<String>> content) {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    /** The form of this request, or null when it is not one of a page. */
    static SentForm of(HttpServletRequest request) {
        if (!isForm(request.getContentType()) || request.getParameter("_page") == null) {
            return null;
        }
        return new SentForm(
                text(request, "_form", "form"),
                text(request, "_subject", "-"),
                local(request.getParameter("_page")),
                local(text(request, "_next", request.getParameter("_page"))),
                fields(request));
    }

    /** Whether it is the content type that forms of pages are sent with. */
    static boolean isForm(String type) {
        try {
            return type != null && FORMS.stream().anyMatch(MediaType.parseMediaType(type)::isCompatibleWith);
        } catch (InvalidMediaTypeException notAType) {
            return false;
        }
    }

    /**
     * What the form says, with a row added or taken away when its button was pressed; and the version its writer had read,
     * so that a draft knows it when it is sent days later.
     */
    static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") || name.equals("_version")) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return RowButtons.applied(
                fields, request.getParameter("_add"), request.getParameter("_remove"), request.getParameter("_up"));
    }

    /** Whether a button was pressed that only adds, takes away or moves a row. */
    static boolean isRowButton(HttpServletRequest request) {
        return Stream.of("_add", "_remove", "_up").anyMatch(name -> request.getParameter(name) != null);
    }

    private static String text(HttpServletRequest request, String name, String otherwise) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Only a path of this service: nobody is sent elsewhere by a forged form. */
    static String local(String path) {
        return path.matches("/[A-Za-z0-9/?=&{}._-]*") && !path.startsWith("//") ? path : "/";
    }

    String nextPage(CommandAnswer answer) {
        var path = next.replace("{id}", answer.id() == null ? "" : answer.id());
        return with(path, "after", answer.eventId());
    }

    String samePage() {
        return with(page, "avvist", "1");
    }

    private static String with(String path, String name, String value) {
        return value == null ? path : path + (path.contains("?") ? "&" : "?") + name + "=" + value;
    }
}
