package no.dekom.query.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.RuleSetId;
import no.dekom.events.schemes.Recipient;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleSetEvent.RuleSetApproved;
import no.dekom.events.schemes.RuleSetEvent.RuleSetChanged;
import no.dekom.events.schemes.RuleSetEvent.RuleSetDrafted;
import no.dekom.events.schemes.RuleSetEvent.RuleSetEnded;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Scheme;
import no.dekom.events.schemes.Sourced;

/** Two rule sets: one that was changed, approved and ended, and a draft. */
public final class DemoRuleSets {

    public static final ActingAs AUTHOR =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("statsforvalter"));
    public static final ActingAs OTHER =
            new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, new OrganisationId("statsforvalter"));

    private static final Instant AT = Instant.parse("2021-01-04T08:00:00Z");
    private static final String TITLE = "Lokal kompetanseutvikling 2021–2025";

    private DemoRuleSets() {}

    /** Gives the id of the last event. */
    public static String told(QuerySide side, LocalDate lastDay) {
        var old = new RuleSetId("dekom-2021");
        var next = new RuleSetId("kollektiv-2026");
        var first = LocalDate.of(2021, 1, 1);
        tell(side, AUTHOR, 0, new RuleSetDrafted(old, Scheme.LOCAL_COMPETENCE, TITLE, content(20)), Map.of());
        tell(side, AUTHOR, 1, new RuleSetChanged(old, content(30)), Map.of("reason", "Egenandelen sto feil."));
        tell(side, OTHER, 2, new RuleSetApproved(old, first, null), Map.of());
        tell(side, OTHER, 3, new RuleSetEnded(old, lastDay), Map.of("reason", "Ny ordning."));
        return side.fact(
                AUTHOR,
                AT.plusSeconds(300),
                next.value(),
                new RuleSetDrafted(next, Scheme.COLLECTIVE_COMPETENCE, "Den nye ordningen", content(null)));
    }

    private static void tell(QuerySide side, ActingAs actor, int minute, Object event, Map<String, ?> more) {
        side.fact(actor, AT.plusSeconds(minute * 60L), "dekom-2021", event, more);
    }

    /** Values a rule set may have. */
    public static RuleSetContent content(Integer ownShare) {
        return new RuleSetContent(
                List.of(new RuleText("SCHOOL_BASED", "Skolebaserte tiltak", "Skulebaserte tiltak", "004:359")),
                List.of(),
                Sourced.of(Nok.of(100_000), "004:855"),
                Sourced.of(10, "004:859"),
                Sourced.of(ownShare, ownShare != null && ownShare == 20 ? "process.md:40" : "process.md:41"),
                Sourced.open(""),
                Sourced.open("Fylkene deler ulikt"),
                Sourced.of(MonthDay.of(2, 1), "process.md:38"),
                Sourced.of(MonthDay.of(3, 15), "process.md:39"),
                Sourced.of(MonthDay.of(1, 15), "process.md:43"),
                Sourced.of(3, "process.md:103"),
                Sourced.of(List.of(Recipient.PRIVATE_SCHOOL), "process.md:104"),
                Sourced.of(3, "process.md:42"),
                Sourced.of(3, "004:1025"));
    }
}
