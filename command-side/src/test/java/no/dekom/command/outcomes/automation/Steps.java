package no.dekom.command.outcomes.automation;

import java.time.LocalDate;
import java.util.List;
import no.dekom.command.outcomes.Fjordlesing;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.decisions.DecisionContent;
import no.dekom.events.decisions.DecisionKind;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.NeedsMeasureId;

/** From a measure to the decision that pays for it, in the network of {@link Fjordlesing}. */
final class Steps {

    static final NeedsMeasureId MEASURE = new NeedsMeasureId("lesing");
    static final OrganisationId PARTNER = new OrganisationId("annet-universitet");

    private Steps() {}

    /** A course of two years from the autumn of 2024 at one school. */
    static MeasureProposed proposed(NeedsMeasureId id, OrganisationId owner, OrganisationId up2) {
        var content = new MeasureContent(
                "Lesing i alle fag",
                "Lesing",
                ChangeModel.COURSE,
                false,
                new SchoolYear(2024),
                2,
                List.of(Fjordlesing.SCHOOL),
                "",
                "",
                30,
                List.of(),
                "",
                "",
                Fjordlesing.UNIVERSITY,
                up2,
                List.of(new Gathering("Høst", "Oppstart"), new Gathering("Vår", "Deling")),
                "",
                "",
                List.of(),
                List.of());
        return new MeasureProposed(id, Fjordlesing.NETWORK, owner, content);
    }

    static GrantId grant(OrganisationId recipient, int year) {
        return GrantId.of(Fjordlesing.COUNTY, year, recipient);
    }

    static DecisionPrepared prepared(OrganisationId recipient, int year, int number, long kroner) {
        return new DecisionPrepared(
                grant(recipient, year),
                Fjordlesing.COUNTY,
                year,
                recipient,
                number,
                number == 1 ? DecisionKind.ORIGINAL : DecisionKind.AMENDED,
                number == 1 ? null : number - 1,
                new RecommendationId("innstilling"),
                1,
                Nok.of(kroner),
                new RuleSetId("dekom-2021"),
                new DecisionContent(
                        Nok.of(kroner),
                        "",
                        "",
                        Nok.ZERO,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31),
                        LocalDate.of(year + 1, 1, 15)));
    }
}
