package no.dekom.deploy.login;

import jakarta.servlet.http.HttpServletRequest;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.query.frame.FramePaths;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bytter rolle, to another that the person holds. */
@Controller
class RolePage {

    private final LoginSession login;

    RolePage(LoginSession login) {
        this.login = login;
    }

    @PostMapping(FramePaths.ROLE)
    ResponseEntity<Void> change(
            @RequestParam Role role,
            @RequestParam OrganisationId organisation,
            @AuthenticationPrincipal ActingAs me,
            HttpServletRequest request) {
        if (!login.change(request, new ActingAs(me.person(), role, organisation))) {
            throw new AccessDeniedException("Not a role of this person");
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", FramePaths.START)
                .build();
    }
}
