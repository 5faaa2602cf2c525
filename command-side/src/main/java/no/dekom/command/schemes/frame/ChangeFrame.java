package no.dekom.command.schemes.frame;

import java.time.LocalDate;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.StaleVersion;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.schemes.FrameEvent;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Endre rammen for et år. */
public record ChangeFrame(
        @TargetAggregateIdentifier FrameId frame, Nok sum, String source, LocalDate letter, String reason) {

    /** @param read the version the actor had read, or null when that was not said */
    public FrameEvent decide(OrganisationId county, long version, ActingAs actor, Directory directory, Long read) {
        SetFrame.demandGovernor(county, actor, directory);
        StaleVersion.check(read, version);
        return new FrameChanged(frame, sum, source, letter, reason);
    }
}
