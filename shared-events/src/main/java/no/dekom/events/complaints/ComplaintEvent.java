package no.dekom.events.complaints;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.OrganisationId;
import no.dekom.events.decisions.GrantId;

/** Hendelser om klage på et vedtak. Stream {@code complaints.Complaint}: one a decision, so that it is treated once. */
public sealed interface ComplaintEvent {

    ComplaintId complaint();

    /** The grant whose decision it is about. */
    GrantId grant();

    /** Number of the decision in the grant. */
    int number();

    /**
     * Klagefrist utsatt: the recipient may complain until another day, also when the first had passed.
     *
     * @param county the county governor, who says so
     * @param to the last day
     */
    @EventName("complaints.ComplaintDeadlineExtended")
    record ComplaintDeadlineExtended(
            ComplaintId complaint,
            GrantId grant,
            int number,
            OrganisationId county,
            OrganisationId recipient,
            LocalDate to,
            String reason)
            implements ComplaintEvent {}

    /**
     * Klage sendt. Who sent it is in the metadata.
     *
     * @param county the county governor, who took the decision
     * @param filed the day it came
     * @param lastDay of the deadline; null when none ran, since no notice had come
     * @param asked what is asked to be otherwise
     * @param lateBecause why it came after the deadline, with the wish that it is considered all the same; empty when in time
     */
    @EventName("complaints.ComplaintFiled")
    record ComplaintFiled(
            ComplaintId complaint,
            GrantId grant,
            int number,
            OrganisationId county,
            OrganisationId recipient,
            LocalDate filed,
            LocalDate lastDay,
            String asked,
            String grounds,
            String lateBecause)
            implements ComplaintEvent {

        /** Whether the deadline had passed. */
        public boolean late() {
            return lastDay != null && filed.isAfter(lastDay);
        }
    }

    /** Oppreisning gitt: a complaint that came too late is considered all the same. */
    @EventName("complaints.LateComplaintAdmitted")
    record LateComplaintAdmitted(ComplaintId complaint, GrantId grant, int number, String reason)
            implements ComplaintEvent {}

    /** Klage avvist: it is not considered. */
    @EventName("complaints.ComplaintRejected")
    record ComplaintRejected(ComplaintId complaint, GrantId grant, int number, RejectionGround ground, String reason)
            implements ComplaintEvent {}

    /** Klage behandlet i underinstansen, the county governor who took the decision. */
    @EventName("complaints.ComplaintReconsidered")
    record ComplaintReconsidered(
            ComplaintId complaint, GrantId grant, int number, Reconsideration outcome, String reason)
            implements ComplaintEvent {}

    /**
     * Klage oversendt klageinstansen.
     *
     * @param body the higher body, by name: it is no part of the service
     * @param statement what the governor says of the complaint
     */
    @EventName("complaints.ComplaintForwarded")
    record ComplaintForwarded(ComplaintId complaint, GrantId grant, int number, String body, String statement)
            implements ComplaintEvent {}

    /**
     * Klage avgjort i klageinstansen.
     *
     * @param decided the day of its decision
     * @param reference of its letter, or empty
     */
    @EventName("complaints.ComplaintSettled")
    record ComplaintSettled(
            ComplaintId complaint,
            GrantId grant,
            int number,
            ComplaintOutcome outcome,
            LocalDate decided,
            String reference,
            String reason)
            implements ComplaintEvent {}

    /** Klage trukket av den som klaget. */
    @EventName("complaints.ComplaintWithdrawn")
    record ComplaintWithdrawn(ComplaintId complaint, GrantId grant, int number, String reason)
            implements ComplaintEvent {}

    /** Iverksetting utsatt: nothing is paid under the decision while this holds (forvaltningsloven § 42). */
    @EventName("complaints.EffectDeferred")
    record EffectDeferred(ComplaintId complaint, GrantId grant, int number, String reason) implements ComplaintEvent {}

    /**
     * Utsatt iverksetting opphørt.
     *
     * @param reason empty when it ended with the complaint
     */
    @EventName("complaints.EffectResumed")
    record EffectResumed(ComplaintId complaint, GrantId grant, int number, String reason) implements ComplaintEvent {}
}
