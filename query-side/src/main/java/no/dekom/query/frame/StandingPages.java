package no.dekom.query.frame;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Sidene som står stille: tilgjengelighet, personvern og kilder. */
@Controller
class StandingPages {

    @GetMapping(FramePaths.ACCESSIBILITY)
    String accessibility(Model model) {
        return page(model, "accessibility", FramePaths.ACCESSIBILITY);
    }

    @GetMapping(FramePaths.PRIVACY)
    String privacy(Model model) {
        return page(model, "privacy", FramePaths.PRIVACY);
    }

    @GetMapping(FramePaths.SOURCES)
    String sources(Model model) {
        return page(model, "sources", FramePaths.SOURCES);
    }

    private static String page(Model model, String name, String path) {
        model.addAttribute(
                "crumbs",
                List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(path, "frame." + name + ".title")));
        return "frame/" + name;
    }
}
