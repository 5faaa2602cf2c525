package no.dekom.command.needs.report;

import java.util.Optional;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.NeedsReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Meld behov, of the own school or, by the owner, of the owner. */
public record ReportNeeds(@TargetAggregateIdentifier NeedsReportId report, NeedsContent content) {

    private static final String CLAIM = "needs.report";

    /** The report that an organisation has sent for a school year. */
    public static Optional<NeedsReportId> sentFor(OrganisationId organisation, SchoolYear year, Claims claims) {
        return claims.holder(CLAIM, key(organisation, year)).map(NeedsReportId::new);
    }

    private static String key(OrganisationId organisation, SchoolYear year) {
        return organisation.value() + " " + year;
    }

    /** One report a school year; it can be corrected. */
    public record OneReportASchoolYear(boolean holds, SchoolYear year) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {year};
        }

        @Override
        public String field() {
            return "schoolYear";
        }
    }

    public NeedsReportEvent decide(ActingAs actor, Directory directory, Claims claims) {
        NeedsRules.check(content, actor.organisation(), actor, directory);
        var year = content.schoolYear();
        var key = key(actor.organisation(), year);
        Rule.require(new OneReportASchoolYear(claims.take(CLAIM, key, report.value()), year));
        return new NeedsReported(report, actor.organisation(), content);
    }
}
