package no.dekom.query.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. Endpoints of the command side render no page and need none. */
@ControllerAdvice(basePackages = {"no.dekom.query", "no.dekom.deploy"})
class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        return frames.at(request.getRequestURI());
    }
}
