package no.dekom.query.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Behovsmeldingene og planene som filer. */
@Controller
class NeedsExports {

    private final NeedsReports reports;
    private final Plans plans;
    private final Texts texts;

    NeedsExports(NeedsReports reports, Plans plans, Texts texts) {
        this.reports = reports;
        this.plans = plans;
        this.texts = texts;
    }

    @GetMapping(path = NeedsPage.PATH, params = "format")
    ResponseEntity<byte[]> reports(@AuthenticationPrincipal ActingAs actor, @RequestParam("format") String format) {
        if (!NeedsPage.READERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        var file = TableFile.named("behovsmeldinger", headings("organisation", "schoolYear", "level", "reported"));
        reports.visibleTo(actor)
                .forEach(it -> file.row(List.of(
                        it.name(),
                        it.content().schoolYear().toString(),
                        texts.of(it.content().level()),
                        LocalDate.ofInstant(it.reportedAt(), Formats.OSLO))));
        return file.as(format);
    }

    @GetMapping(path = PlanPage.PATH, params = "format")
    ResponseEntity<byte[]> plans(@AuthenticationPrincipal ActingAs actor, @RequestParam("format") String format) {
        if (!MeasureAccess.READERS.contains(actor.role())) {
            throw MeasureAccess.notFound();
        }
        var file = TableFile.named("planer", headings("plan.name", "plan.whose", "from", "plan.to"));
        plans.visibleTo(actor)
                .forEach(it -> file.row(List.of(
                        it.content().title(),
                        it.name(),
                        it.content().from().toString(),
                        it.content().to().toString())));
        return file.as(format);
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(it -> texts.of("needs." + it)).toList();
    }
}
