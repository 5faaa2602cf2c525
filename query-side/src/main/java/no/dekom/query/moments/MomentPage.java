package no.dekom.query.moments;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Moment;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Velg et tidspunkt, og se siden slik den sto da. */
@Controller
class MomentPage {

    static final String PATH = "/slik-det-sto";

    /** A page of this service, and nothing that means something else to who reads addresses. */
    private static final String PAGE = "/(?![/\\\\])[\\x21-\\x7E&&[^\\\\{}]]*";

    private final Clock clock;
    private final Texts texts;

    MomentPage(Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String show(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam(name = "side", defaultValue = "/") String page,
            @RequestParam(name = "dag", required = false) String day,
            @RequestParam(name = "tid", defaultValue = "") String time,
            Model model) {
        if (actor == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var shown = page.matches(PAGE) && Moment.mayHold(page) ? page : "/";
        var form = Form.of(Map.of("dag", List.of(day == null ? "" : day), "tid", List.of(time)));
        if (day != null) {
            var moment = moment(day, time);
            if (moment.isPresent()) {
                return "redirect:" + Moment.PREFIX + moment.get() + shown;
            }
            form.wrong("dag", texts.of("moments.wrong"));
        }
        model.addAttribute(
                "crumbs", List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "moments.title")));
        model.addAttribute("form", form);
        model.addAttribute("page", shown);
        return "moments/choose";
    }

    /** A whole day is meant when no time is given: as it stood when the day was over, or as it stands if it is not. */
    private Optional<String> moment(String day, String time) {
        var now = LocalDateTime.ofInstant(clock.instant(), Formats.OSLO);
        var whole = time.isBlank()
                ? day.equals(now.toLocalDate().toString())
                        ? now.toLocalTime().toString().substring(0, 5)
                        : "23:59:59"
                : time.strip().replace('.', ':').replaceFirst("^(\\d):", "0$1:");
        var written = day + "T" + whole;
        return AskedMoment.time(written)
                .filter(it -> !it.isAfter(clock.instant()))
                .map(it -> written);
    }
}
