package no.dekom.command.needs.report;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsReported;
import no.dekom.events.needs.NeedsReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Meld behov, of the own school or, by the owner, of the owner. */
public record ReportNeeds(@TargetAggregateIdentifier NeedsReportId report, NeedsContent content) {

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
        var key = actor.organisation().value() + " " + year;
        Rule.require(new OneReportASchoolYear(claims.take("needs.report", key, report.value()), year));
        return new NeedsReported(report, actor.organisation(), content);
    }
}
