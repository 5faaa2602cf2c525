package no.dekom.query.tasks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.query.audit.LinkedFacts;
import no.dekom.query.frame.FramePaths;
import no.dekom.query.frame.Moment;
import no.dekom.query.frame.NavigationItem;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.TaskSource;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Startsiden: oppgavene som venter, og det som har skjedd. Who is not logged in learns what this is. */
@Controller
class StartPage {

    private static final int NEWS = 10;
    private static final Set<Role> EVERYONE = Set.of(Role.values());

    private final List<TaskSource> sources;
    private final LinkedFacts facts;

    StartPage(List<TaskSource> sources, LinkedFacts facts) {
        this.sources = sources;
        this.facts = facts;
    }

    @Bean
    static NavigationItem tasksNavigation() {
        return NavigationItem.of(10, "frame.navigation.tasks", FramePaths.START, EVERYONE);
    }

    @GetMapping(FramePaths.START)
    String show(@AuthenticationPrincipal Object principal, Model model) {
        if (principal instanceof PersonId) {
            throw new AccessDeniedException("Holds no role today");
        }
        if (!(principal instanceof ActingAs actor)) {
            return "tasks/front";
        }
        model.addAttribute("tasks", Moment.shown().isPresent() ? List.of() : waitingFor(actor));
        model.addAttribute("news", facts.latest(actor, NEWS));
        model.addAttribute("role", actor.role());
        return "tasks/start";
    }

    /** By deadline, so that what is late comes first; what has none comes last. */
    private List<TaskItem> waitingFor(ActingAs actor) {
        return sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(Comparator.comparing(TaskItem::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }
}
