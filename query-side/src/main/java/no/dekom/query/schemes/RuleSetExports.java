package no.dekom.query.schemes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.TableFile;
import no.dekom.query.frame.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Regelsettene, og verdiene i ett av dem, som filer. */
@Controller
class RuleSetExports {

    private final RuleSets ruleSets;
    private final RuleRows rows;
    private final Texts texts;

    RuleSetExports(RuleSets ruleSets, RuleRows rows, Texts texts) {
        this.ruleSets = ruleSets;
        this.rows = rows;
        this.texts = texts;
    }

    @GetMapping(path = RuleSetListPage.PATH, params = "format")
    ResponseEntity<byte[]> all(@AuthenticationPrincipal ActingAs actor, @RequestParam("format") String format) {
        var file = TableFile.named("regelsett", headings("title", "scheme", "status", "from", "to"));
        var today = ruleSets.today();
        ruleSets.visibleTo(actor)
                .forEach(it -> file.row(Arrays.asList(
                        it.title(), texts.of(it.scheme()), texts.of(it.status(today)), it.from(), it.to())));
        return file.as(format);
    }

    @GetMapping(path = RuleSetListPage.PATH + "/{id}", params = "format")
    ResponseEntity<byte[]> values(
            @AuthenticationPrincipal ActingAs actor, @PathVariable String id, @RequestParam("format") String format) {
        var it = ruleSets.seen(actor, id);
        var file = TableFile.named("regelsett-" + it.id(), headings("group", "what", "value", "source"));
        rows.of(it.content())
                .forEach(group -> group.rows()
                        .forEach(
                                row -> file.row(Arrays.asList(group.title(), row.label(), row.value(), row.source()))));
        return file.as(format);
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(it -> texts.of("schemes." + it)).toList();
    }
}
