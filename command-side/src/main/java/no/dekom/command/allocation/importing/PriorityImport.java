package no.dekom.command.allocation.importing;

import java.util.List;
import no.dekom.command.allocation.SentInMeasures;
import no.dekom.command.allocation.WrittenRecommendations;
import no.dekom.command.directory.RegisteredOrganisations;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.imports.ImportKind;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import org.springframework.stereotype.Component;

/** Import av ei prioriteringsliste, as others have written it: one row a measure, the file the whole list of a year. */
@Component
class PriorityImport implements ImportKind {

    private final WrittenRecommendations recommendations;
    private final SentInMeasures measures;
    private final RegisteredOrganisations registered;

    PriorityImport(
            WrittenRecommendations recommendations, SentInMeasures measures, RegisteredOrganisations registered) {
        this.recommendations = recommendations;
        this.measures = measures;
        this.registered = registered;
    }

    @Override
    public String name() {
        return "priorities";
    }

    @Override
    public List<Column> columns() {
        return PriorityColumns.ALL;
    }

    @Override
    public void demand(ActingAs actor) {
        NotAllowed.unless(actor.role() == Role.STATE_GOVERNOR, "SecretariatKeepsTheRecommendation");
    }

    @Override
    public Judge judge(ActingAs sender) {
        var organisations = registered.byNumber();
        var known = new KnownMeasures(measures.in(sender.organisation()), number -> {
            var one = organisations.get(number);
            return one == null ? null : new OrganisationId(one.id());
        });
        return new PriorityJudge(year -> recommendations.find(sender.organisation(), year), known);
    }
}
