package no.dekom.query.organisations;

import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Partnerskapene som fil. */
@Controller
class PartnershipsExport {

    private final Partnerships partnerships;
    private final Texts texts;

    PartnershipsExport(Partnerships partnerships, Texts texts) {
        this.partnerships = partnerships;
        this.texts = texts;
    }

    @GetMapping(path = PartnershipPages.PATH, params = "format")
    ResponseEntity<byte[]> export(@AuthenticationPrincipal ActingAs actor, @RequestParam("format") String format) {
        if (!Partnerships.READERS.contains(actor.role())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var headings = Stream.of("university", "of", "kind", "first", "to", "standing")
                .map(it -> texts.of("organisations.partnership." + it))
                .toList();
        var file = TableFile.named("partnerskap", headings);
        var today = partnerships.today();
        partnerships
                .visibleTo(actor)
                .forEach(it -> file.row(List.of(
                        it.universityName(),
                        it.ofName(),
                        texts.of(it.kind()),
                        it.from(),
                        it.to(),
                        texts.of(it.standing(today)))));
        return file.as(format);
    }
}
