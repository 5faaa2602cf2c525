package no.dekom.query.projections;

import java.util.List;
import java.util.Set;
import no.dekom.eventlog.LogPositions;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.projections.RebuildRecords.State;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * Drift: oversiktene, og å bygge dem opp på nytt. The POST is the only one of the query side: to rebuild is operation and
 * no fact, and changes nothing that anyone has said or decided.
 */
@Controller
class OperationPage {

    private static final String PATH = "/drift";

    private final Rebuild rebuild;
    private final RebuildJobs jobs;
    private final RebuildRecords records;
    private final RebuildSchemas schemas;
    private final LogPositions log;
    private final Names names;

    OperationPage(
            Rebuild rebuild,
            RebuildJobs jobs,
            RebuildRecords records,
            RebuildSchemas schemas,
            LogPositions log,
            Names names) {
        this.rebuild = rebuild;
        this.jobs = jobs;
        this.records = records;
        this.schemas = schemas;
        this.log = log;
        this.names = names;
    }

    @Bean
    static NavigationItem operationNavigation() {
        return NavigationItem.of(110, "projections.navigation", PATH, Set.of(Role.ADMINISTRATOR));
    }

    /** One read model: how many facts it has read and how many wait. */
    public record Overview(String name, long read, long waiting, RebuildRecords.Recorded last, String startedBy) {

        public boolean running() {
            return last != null && last.state() == State.RUNNING;
        }
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal ActingAs actor, Model model) {
        demandAdministrator(actor);
        var head = log.head();
        var overviews =
                rebuild.names().stream().map(name -> overview(name, head)).toList();
        model.addAttribute(
                "crumbs", List.of(Crumb.of(FramePaths.START, "frame.start"), Crumb.of(PATH, "projections.title")));
        model.addAttribute("overviews", overviews);
        model.addAttribute("facts", head + 1);
        model.addAttribute("running", overviews.stream().anyMatch(Overview::running));
        return "projections/operation";
    }

    @PostMapping(PATH + "/{projection}/bygg-opp")
    String rebuild(@AuthenticationPrincipal ActingAs actor, @PathVariable String projection) {
        demandAdministrator(actor);
        if (!rebuild.names().contains(projection)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        jobs.begin(projection, actor.person().value());
        return "redirect:" + PATH + "?startet=" + projection;
    }

    private Overview overview(String name, long head) {
        var position = schemas.servingPosition(name);
        var last = records.last(name).orElse(null);
        var by = last == null || last.startedBy() == null ? null : names.person(new PersonId(last.startedBy()));
        return new Overview(name, position + 1, head - position, last, by);
    }

    private static void demandAdministrator(ActingAs actor) {
        if (actor == null || actor.role() != Role.ADMINISTRATOR) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
