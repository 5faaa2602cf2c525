package no.dekom.events.audit;

import no.dekom.events.EventName;

/** Forsøk som regelverket avviste. Stream {@code audit.Attempt}, one an attempt: what was tried has itself left nothing. */
public sealed interface AttemptEvent {

    AttemptId attempt();

    /**
     * Forsøk avvist by a rule of impartiality or of two persons. Who tried is in the metadata.
     *
     * @param rule its name
     * @param command what was tried
     * @param about the case it was tried in
     */
    @EventName("audit.AttemptRefused")
    record AttemptRefused(AttemptId attempt, String rule, String command, CaseReference about)
            implements AttemptEvent {}
}
