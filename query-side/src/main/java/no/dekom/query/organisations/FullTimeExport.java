package no.dekom.query.organisations;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import no.dekom.query.organisations.Organisations.Filter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Årsverkene som fil: all counts of the organisations that were found. */
@Controller
class FullTimeExport {

    private final Organisations organisations;
    private final FullTimeCounts counts;
    private final Texts texts;

    FullTimeExport(Organisations organisations, FullTimeCounts counts, Texts texts) {
        this.organisations = organisations;
        this.counts = counts;
        this.texts = texts;
    }

    @GetMapping(path = OrganisationsPage.PATH + "/arsverk", params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            @RequestParam(name = "nettverk", defaultValue = "") String network) {
        if (!Organisations.MAY_SEE.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var headings = Stream.of(
                        "name",
                        "number.label",
                        "parent.label",
                        "count.day",
                        "count.teachers",
                        "count.leaders",
                        "count.source")
                .map(it -> texts.of("organisations." + it))
                .toList();
        var file = TableFile.named("arsverk", headings);
        var counted = counts.all();
        organisations
                .all(actor, new Filter(text, kind, network), Sorting.of(null, null, "navn"))
                .forEach(one -> counted.getOrDefault(one.id(), List.of())
                        .forEach(count -> file.row(Arrays.asList(
                                one.name(),
                                one.number(),
                                one.parentName(),
                                count.countedOn(),
                                tenths(count.teacherTenths()),
                                tenths(count.leaderTenths()),
                                count.source()))));
        return file.as(format);
    }

    private static BigDecimal tenths(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
