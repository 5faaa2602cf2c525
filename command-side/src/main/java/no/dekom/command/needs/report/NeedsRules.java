package no.dekom.command.needs.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.Heard;
import no.dekom.events.needs.HeardParty;
import no.dekom.events.needs.NeedsContent;

/** What holds for every needs report, new or corrected. */
final class NeedsRules {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.SCHOOL_LEADER, Role.TEACHER, Role.SCHOOL_OWNER);

    private NeedsRules() {}

    /** Needs are found with those who work there (004:361-365). */
    record StaffAreHeard(NeedsContent content) implements Rule {

        @Override
        public boolean holds() {
            var heard = content.heard().stream().map(Heard::party).collect(Collectors.toSet());
            return heard.contains(HeardParty.TEACHERS) || heard.contains(HeardParty.UNION_REPRESENTATIVES);
        }

        @Override
        public String field() {
            return "heard";
        }
    }

    static void check(NeedsContent content, OrganisationId organisation, ActingAs actor, Directory directory) {
        NotAllowed.unless(
                REPORTERS.contains(actor.role()) && actor.organisation().equals(organisation) && directory.holds(actor),
                "SchoolsAndOwnersReportNeeds");
        Rule.require(new StaffAreHeard(content));
    }
}
