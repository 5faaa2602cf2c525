package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logg inn, with one button that leads to the issuer. */
@Controller
@Profile("!demo & query")
class OidcLoginPage {

    private final LoginSession login;

    OidcLoginPage(LoginSession login) {
        this.login = login;
    }

    @GetMapping(FramePaths.LOG_IN)
    String show(
            @RequestParam(name = LocalPath.NEXT, defaultValue = "/") String next,
            @RequestParam(name = "feil", required = false) String failed,
            HttpServletRequest request,
            Model model) {
        login.next(request, next);
        model.addAttribute("failed", failed != null);
        model.addAttribute("path", "/oauth2/authorization/" + OidcClient.ID);
        model.addAttribute(
                "crumbs",
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(FramePaths.LOG_IN, "login.title")));
        return "login/oidc";
    }
}
