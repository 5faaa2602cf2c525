package no.dekom.query.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;
import no.dekom.events.audit.FindingOutcome;

/** En kontroll slik den står. */
public record ControlView(
        ControlBegun begun,
        PersonId by,
        Instant at,
        int version,
        String report,
        Instant closedAt,
        List<Sample> samples,
        List<Finding> findings,
        Set<CaseReference> examined) {

    /** Et utvalg. */
    public record Sample(SampleDrawn drawn, Instant at) {

        public int number() {
            return drawn.number();
        }
    }

    /** Et funn. */
    public record Finding(
            FindingMade made,
            PersonId by,
            Instant at,
            String answer,
            PersonId answeredBy,
            Instant answeredAt,
            FindingOutcome outcome,
            String remark,
            Instant closedAt) {

        public String path() {
            return "/kontroll/" + made.control() + "/funn/" + made.number();
        }

        public boolean isClosed() {
            return closedAt != null;
        }

        public OrganisationId owner() {
            return made.owner();
        }

        /** Key of the words for how far it has come. */
        public String state() {
            return closedAt != null ? "closed" : answer != null ? "answered" : "waiting";
        }
    }

    public String id() {
        return begun.control().value();
    }

    public String path() {
        return "/kontroll/" + id();
    }

    /** Whether the actor goes on with it. */
    boolean mayWrite(ActingAs actor) {
        return closedAt == null
                && actor.role() == Role.AUDITOR
                && actor.organisation().equals(begun.overseer());
    }

    public long openFindings() {
        return findings.stream().filter(it -> !it.isClosed()).count();
    }
}
