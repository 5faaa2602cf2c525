package no.dekom.query.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.events.Role;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import no.dekom.query.frame.Texts;
import no.dekom.query.needs.MeasureView.State;
import org.springframework.stereotype.Component;

/** Behov som skal meldes, and measures to write, to mend and to check. */
@Component
class NeedsTasks implements TaskSource {

    private final Measures measures;
    private final MeasureAccess access;
    private final NeedsReports reports;
    private final NeedsSeason season;
    private final Names names;
    private final Texts texts;
    private final Formats formats;

    NeedsTasks(
            Measures measures,
            MeasureAccess access,
            NeedsReports reports,
            NeedsSeason season,
            Names names,
            Texts texts,
            Formats formats) {
        this.measures = measures;
        this.access = access;
        this.reports = reports;
        this.season = season;
        this.names = names;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public List<TaskItem> waitingFor(ActingAs actor) {
        return switch (actor.role()) {
            case SCHOOL_LEADER -> toReport(actor).toList();
            case SCHOOL_OWNER, COORDINATOR, UNIVERSITY_PARTNER, STATE_GOVERNOR ->
                measures.visibleTo(actor).stream()
                        .flatMap(measure -> on(measure, actor))
                        .toList();
            default -> List.of();
        };
    }

    private Stream<TaskItem> toReport(ActingAs actor) {
        var told = reports.visibleTo(actor).stream()
                .anyMatch(it -> it.content().schoolYear().equals(season.year()));
        return told || !season.isNow()
                ? Stream.empty()
                : Stream.of(new TaskItem(
                        season.deadline()
                                .map(last -> texts.of("needs.task.report", formats.dayOfYear(MonthDay.from(last))))
                                .orElseGet(() -> texts.of("needs.task.report.open")),
                        "/behov/ny",
                        texts.of("needs.task.report.about", season.year()),
                        season.deadline().map(NeedsTasks::endOf).orElse(null)));
    }

    private Stream<TaskItem> on(MeasureView measure, ActingAs actor) {
        var path = "/tiltak/" + measure.id();
        if (access.mayCheck(actor, measure)) {
            return Stream.of(task("check", measure, path + "/kontroll"));
        }
        if (!access.mayWrite(actor, measure)) {
            return Stream.empty();
        }
        if (actor.role() == Role.UNIVERSITY_PARTNER) {
            return Stream.of(task("partner", measure, path + "/skriv?steg=3"));
        }
        return Stream.of(
                measure.state() == State.SENT_BACK
                        ? task("mend", measure, path + "?fane=kontroll")
                        : task("finish", measure, path));
    }

    private TaskItem task(String what, MeasureView measure, String path) {
        return new TaskItem(
                texts.of("needs.task." + what, measure.title()), path, names.organisation(measure.network()), null);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Formats.OSLO).toInstant().minusSeconds(1);
    }
}
