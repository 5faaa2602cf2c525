package no.dekom.query.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import no.dekom.eventlog.Sha256;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Fristene til en person i en rolle, for en kalender. The address is the key: a calendar cannot log in. */
@Controller
class CalendarFeed {

    private final Calendars calendars;
    private final List<TaskSource> sources;
    private final Texts texts;
    private final Clock clock;

    CalendarFeed(Calendars calendars, List<TaskSource> sources, Texts texts, Clock clock) {
        this.calendars = calendars;
        this.sources = sources;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/kalender/{token}.ics")
    ResponseEntity<byte[]> show(@PathVariable String token) {
        var owner = calendars.ownerOf(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocaleContextHolder.setLocale(owner.language());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(calendar(owner.actor()).getBytes(StandardCharsets.UTF_8));
    }

    private String calendar(ActingAs actor) {
        var here = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var calendar = new CalendarText(texts.of("notices.calendar.name", texts.of(actor.role())));
        var now = clock.instant();
        var times = new HashMap<String, Integer>();
        for (var source : sources) {
            for (var task : source.waitingFor(actor)) {
                if (task.due() != null) {
                    var nth = times.merge(name(source) + task.path(), 1, Integer::sum);
                    calendar.day(
                            id(actor, source, task.path(), nth),
                            now,
                            LocalDate.ofInstant(task.due(), Formats.OSLO),
                            texts.of("notices.calendar.due", task.text()),
                            task.about(),
                            here + task.path());
                }
            }
        }
        return calendar.end();
    }

    private static String name(TaskSource source) {
        return ClassUtils.getUserClass(source).getSimpleName();
    }

    /** Rests on where the task leads, and not on its words or its deadline, which change. */
    private static String id(ActingAs actor, TaskSource source, String path, int nth) {
        var about = String.join(
                " ",
                actor.person().value(),
                actor.role().name(),
                actor.organisation().value(),
                name(source),
                path,
                Integer.toString(nth));
        return Sha256.of(about).substring(0, 32) + "@dekom";
    }
}
