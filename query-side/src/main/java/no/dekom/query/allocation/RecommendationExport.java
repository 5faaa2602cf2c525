package no.dekom.query.allocation;

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

/** Innstillingen som fil: the measures in order, or every locked line. */
@Controller
class RecommendationExport {

    private final Recommendations recommendations;
    private final RecommendationShow show;
    private final LockedTables tables;
    private final Texts texts;

    RecommendationExport(Recommendations recommendations, RecommendationShow show, LockedTables tables, Texts texts) {
        this.recommendations = recommendations;
        this.show = show;
        this.tables = tables;
        this.texts = texts;
    }

    @GetMapping(path = RecommendationListPage.PATH + "/{id}", params = "format")
    ResponseEntity<byte[]> export(
            @AuthenticationPrincipal ActingAs actor,
            @PathVariable String id,
            @RequestParam(name = "fane", defaultValue = "tiltak") String tab,
            @RequestParam("format") String format) {
        var it = recommendations.seen(actor, id);
        var last = recommendations.versions(id).stream().findFirst();
        if (tab.equals("fordeling")) {
            return lines(it, last.orElseThrow(Counties::notFound)).as(format);
        }
        var current = recommendations.isInside(actor, it) || last.isEmpty();
        var file = TableFile.named(
                "innstilling-" + it.year() + "-tiltak",
                headings("year", "place", "measure", "id", "wanted", "proposed", "reason", "conditions"));
        show.priorities(current ? it.measures() : last.get().measures(), false)
                .forEach(row -> file.row(Arrays.asList(
                        it.year(),
                        row.place(),
                        row.title(),
                        row.id(),
                        row.wanted().kroner(),
                        row.proposed().kroner(),
                        row.reason(),
                        row.conditions())));
        show.leftOut(current ? it.leftOut() : last.get().leftOut(), false)
                .forEach(row -> file.row(Arrays.asList(
                        it.year(),
                        texts.of("allocation.recommendation.left-out"),
                        row.title(),
                        row.id(),
                        null,
                        null,
                        row.reason(),
                        null)));
        return file.as(format);
    }

    private TableFile lines(RecommendationView it, RecommendedVersion version) {
        var file = TableFile.named(
                "innstilling-" + it.year() + "-versjon-" + version.number(),
                Stream.of("step", "recipient", "inside", "sum")
                        .map(name -> texts.of("allocation.file." + name))
                        .toList());
        for (var level : tables.levels(version.content(), version.adoptedAt())) {
            for (var group : level.groups()) {
                group.rows()
                        .forEach(row -> file.row(Arrays.asList(
                                level.name(),
                                row.name(),
                                group.inside() == null ? texts.of("allocation.frame") : group.inside(),
                                row.sum().kroner())));
            }
        }
        if (version.content().left().kroner() > 0) {
            file.row(Arrays.asList(
                    texts.of("allocation.left"),
                    null,
                    texts.of("allocation.frame"),
                    version.content().left().kroner()));
        }
        return file;
    }

    private List<String> headings(String... names) {
        return Stream.of(names)
                .map(name -> texts.of("allocation.recommendation." + name))
                .toList();
    }
}
