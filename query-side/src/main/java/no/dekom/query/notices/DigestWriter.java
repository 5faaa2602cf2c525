package no.dekom.query.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RolesHeld;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Skriver e-posten om frister: what is late or due within a week, in each of the person's roles. */
@Component
class DigestWriter {

    private static final int DAYS = 7;

    private final RolesHeld roles;
    private final List<TaskSource> sources;
    private final Names names;
    private final Texts texts;
    private final Formats formats;
    private final Clock clock;

    DigestWriter(RolesHeld roles, List<TaskSource> sources, Names names, Texts texts, Formats formats, Clock clock) {
        this.roles = roles;
        this.sources = sources;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    private record Part(ActingAs actor, List<TaskItem> tasks) {}

    /** Empty when nothing is due. */
    Optional<DigestLetter> write(PersonId person, Locale language, String link) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            var parts = roles.of(person).stream()
                    .map(actor -> new Part(actor, due(actor)))
                    .filter(part -> !part.tasks().isEmpty())
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(letter(person, parts, language, link));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private List<TaskItem> due(ActingAs actor) {
        var last = LocalDate.ofInstant(clock.instant(), Formats.OSLO)
                .plusDays(DAYS + 1L)
                .atStartOfDay(Formats.OSLO)
                .toInstant();
        return sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .filter(task -> task.due() != null && task.due().isBefore(last))
                .sorted(Comparator.comparing(TaskItem::due))
                .toList();
    }

    private DigestLetter letter(PersonId person, List<Part> parts, Locale language, String link) {
        var now = clock.instant();
        var all = parts.stream().flatMap(part -> part.tasks().stream()).toList();
        var late = all.stream().filter(task -> task.due().isBefore(now)).count();
        var lists = parts.stream().map(part -> list(part, now)).collect(Collectors.joining("\n\n"));
        return new DigestLetter(
                texts.of("notices.mail.subject", all.size(), late),
                texts.of("notices.mail.text", names.person(person), lists, link + "/", link + NoticesPage.PATH),
                language.getLanguage());
    }

    private String list(Part part, Instant now) {
        var title = texts.of(
                "notices.mail.role",
                texts.of(part.actor().role()),
                names.organisation(part.actor().organisation()));
        return title + "\n" + part.tasks().stream().map(task -> line(task, now)).collect(Collectors.joining("\n"));
    }

    private String line(TaskItem task, Instant now) {
        var what = task.about() == null ? task.text() : task.text() + " (" + task.about() + ")";
        var key = task.due().isBefore(now) ? "notices.mail.late" : "notices.mail.due";
        return texts.of(key, what, formats.date(task.due()));
    }
}
