package no.dekom.deploy;

import java.util.List;
import java.util.TreeSet;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses that the running service really has. */
public final class Routes {

    private Routes() {}

    /** Each as {@code GET /runder/{id}}, with the parameter it asks for behind it; in order. */
    public static List<String> of(DemoService service) {
        var routes = new TreeSet<String>();
        var mapping = service.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((info, handler) -> {
            var methods = info.getMethodsCondition().getMethods();
            var parameters = info.getParamsCondition().getExpressions().stream()
                    .map(Object::toString)
                    .toList();
            for (var path : info.getPatternValues()) {
                var shown = path + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
                if (methods.isEmpty()) {
                    routes.add("ANY " + shown);
                }
                for (RequestMethod method : methods) {
                    routes.add(method + " " + shown);
                }
            }
        });
        return List.copyOf(routes);
    }
}
