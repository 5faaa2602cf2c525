package no.dekom.query.audit;

import java.util.List;
import java.util.stream.Collectors;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.LongTermPlanEvent;
import no.dekom.events.needs.LongTermPlanEvent.PlanAdopted;
import no.dekom.events.needs.LongTermPlanEvent.PlanRevised;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.query.frame.Names;
import org.springframework.stereotype.Component;

/** What the facts about needs and measures tell, for their words. */
@Component
class NeedsWords {

    private final Names names;

    NeedsWords(Names names) {
        this.names = names;
    }

    List<Object> of(NeedsReportEvent event) {
        return switch (event) {
            case NeedsReported it -> List.of(names.organisation(it.organisation()), year(it));
            case NeedsCorrected it -> List.of(it.content().schoolYear().toString());
        };
    }

    private static String year(NeedsReported it) {
        return it.content().schoolYear().toString();
    }

    List<Object> of(MeasureEvent event) {
        return event instanceof SchoolsJoined it
                ? List.of(it.batch(), it.schools().stream().map(this::name).collect(Collectors.joining(", ")))
                : List.of();
    }

    List<Object> of(LongTermPlanEvent event) {
        return switch (event) {
            case PlanAdopted it -> List.of(it.content().title());
            case PlanRevised it -> List.of(it.content().title(), it.version());
        };
    }

    private String name(OrganisationId school) {
        return names.organisation(school);
    }
}
