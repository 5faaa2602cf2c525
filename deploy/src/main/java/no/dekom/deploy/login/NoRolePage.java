package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletResponse;
import no.dekom.query.frame.Names;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** For den som er logget inn og ikke har noen rolle: whom to ask, and what to tell them. */
@Controller
@Profile("query")
class NoRolePage {

    private final Names names;
    private final String contact;

    NoRolePage(Names names, Environment settings) {
        this.names = names;
        this.contact = settings.getProperty("dekom.contact", "");
    }

    @RequestMapping(WayIn.NO_ROLE_PAGE)
    String show(@CurrentSecurityContext SecurityContext context, Model model, HttpServletResponse response) {
        if (!(context.getAuthentication() instanceof LoggedIn login) || login.hasRole()) {
            return "redirect:/";
        }
        response.setStatus(HttpStatus.FORBIDDEN.value());
        model.addAttribute("name", names.person(login.person()));
        model.addAttribute("person", login.person().value());
        model.addAttribute("contact", contact);
        return "login/no-role";
    }
}
