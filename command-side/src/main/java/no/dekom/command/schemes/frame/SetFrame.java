package no.dekom.command.schemes.frame;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.NotAllowed;
import no.dekom.command.edge.Rule;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.FrameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sett rammen for et år, for the county of the one who does it. */
public record SetFrame(
        @TargetAggregateIdentifier FrameId frame,
        OrganisationId county,
        int year,
        Nok sum,
        String source,
        LocalDate letter) {

    /** A county has one frame a year; what comes later changes it. */
    public record FrameIsSetOnce(boolean holds, int year) implements Rule {

        @Override
        public Object[] details() {
            return new Object[] {Integer.toString(year)};
        }

        @Override
        public String field() {
            return "year";
        }
    }

    static void demandGovernor(OrganisationId county, ActingAs actor, Directory directory) {
        NotAllowed.unless(directory.isGovernorOf(county, actor), "GovernorsSetTheirFrame");
    }

    public FrameEvent decide(ActingAs actor, Directory directory, Claims claims) {
        demandGovernor(county, actor, directory);
        Rule.require(new FrameIsSetOnce(claims.take("schemes.frame", frame.value(), frame.value()), year));
        return new FrameSet(frame, county, year, sum, source, letter);
    }
}
