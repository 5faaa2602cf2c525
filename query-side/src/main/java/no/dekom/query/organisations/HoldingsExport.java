package no.dekom.query.organisations;

import java.util.Arrays;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Folk med roller i én organisasjon som fil: those who have, will have and had them. */
@Controller
class HoldingsExport {

    private final Organisations organisations;
    private final Holdings holdings;
    private final Texts texts;

    HoldingsExport(Organisations organisations, Holdings holdings, Texts texts) {
        this.organisations = organisations;
        this.holdings = holdings;
        this.texts = texts;
    }

    @GetMapping(path = "/organisasjoner/{id}", params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        if (!Organisations.MAY_SEE.contains(actor.role())
                || organisations.find(actor, id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var headings = Stream.of("person", "role", "first", "last", "given-why", "ended-why")
                .map(it -> texts.of("organisations.holding." + it))
                .toList();
        var file = TableFile.named("roller", headings);
        holdings.of(id)
                .forEach(it -> file.row(
                        Arrays.asList(it.name(), texts.of(it.role()), it.from(), it.until(), it.given(), it.ended())));
        return file.as(format);
    }
}
