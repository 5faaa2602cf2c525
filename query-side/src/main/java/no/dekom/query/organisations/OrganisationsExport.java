package no.dekom.query.organisations;

import java.util.Arrays;
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

/** Organisasjonene som fil: all that was found, not only the page that is shown. */
@Controller
class OrganisationsExport {

    private final Organisations organisations;
    private final Texts texts;

    OrganisationsExport(Organisations organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    @GetMapping(path = OrganisationsPage.PATH, params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @RequestParam("format") String format,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "slag", defaultValue = "") String kind,
            @RequestParam(name = "nettverk", defaultValue = "") String network,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction) {
        if (!Organisations.MAY_SEE.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var headings = Stream.of("name", "kind.label", "parent.label", "number.label")
                .map(it -> texts.of("organisations." + it))
                .toList();
        var file = TableFile.named("organisasjoner", headings);
        organisations
                .all(actor, new Filter(text, kind, network), Sorting.of(sort, direction, "navn"))
                .forEach(one ->
                        file.row(Arrays.asList(one.name(), texts.of(one.kind()), one.parentName(), one.number())));
        return file.as(format);
    }
}
