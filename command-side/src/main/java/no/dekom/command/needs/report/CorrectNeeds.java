package no.dekom.command.needs.report;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Rule;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.NeedsContent;
import no.dekom.events.needs.NeedsReportEvent;
import no.dekom.events.needs.NeedsReportEvent.NeedsCorrected;
import no.dekom.events.needs.NeedsReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Rett en behovsmelding, with the reason why. */
public record CorrectNeeds(@TargetAggregateIdentifier NeedsReportId report, NeedsContent content, String reason) {

    /** A report stays in its school year: that of another year is another report. */
    public record CorrectionKeepsTheYear(NeedsContent before, NeedsContent after) implements Rule {

        @Override
        public boolean holds() {
            return before.schoolYear().equals(after.schoolYear());
        }

        @Override
        public Object[] details() {
            return new Object[] {before.schoolYear()};
        }

        @Override
        public String field() {
            return "schoolYear";
        }
    }

    /** @param read the version the actor had read, or null when that was not said */
    public NeedsReportEvent decide(
            OrganisationId organisation,
            NeedsContent before,
            long version,
            ActingAs actor,
            Directory directory,
            Long read) {
        NeedsRules.check(content, organisation, actor, directory);
        Rule.require(new CorrectionKeepsTheYear(before, content));
        StaleVersion.check(read, version);
        return new NeedsCorrected(report, content, reason);
    }
}
