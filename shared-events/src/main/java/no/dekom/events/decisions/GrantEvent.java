package no.dekom.events.decisions;

import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.RecommendationId;
import no.dekom.events.organisations.LetterLanguage;

/**
 * Hendelser om et tilskudd: what a county governor decides for one recipient and year. Stream {@code decisions.Grant}: the one
 * that decides the sum, so that no race can break it.
 */
public sealed interface GrantEvent {

    GrantId grant();

    /** Number of the decision among those of the grant; 1 for the first. */
    int number();

    /**
     * Vedtak forberedt. Prepared again under the same number until it is approved; who prepared is in the metadata.
     *
     * @param county the county governor
     * @param changes number of the decision it changes, or null for the first
     * @param recommendation and {@code version}: what it rests on, with the sum {@code recommended} there
     * @param ruleSet what it is taken under
     */
    @EventName("decisions.DecisionPrepared")
    record DecisionPrepared(
            GrantId grant,
            OrganisationId county,
            int year,
            OrganisationId recipient,
            int number,
            DecisionKind kind,
            Integer changes,
            RecommendationId recommendation,
            int version,
            Nok recommended,
            RuleSetId ruleSet,
            DecisionContent content)
            implements GrantEvent {}

    /** Vedtak sendt tilbake til den som forberedte det. */
    @EventName("decisions.DecisionSentBack")
    record DecisionSentBack(GrantId grant, int number, String remark) implements GrantEvent {}

    /** Vedtak godkjent, by another than the one who prepared it. From now on it binds. */
    @EventName("decisions.DecisionApproved")
    record DecisionApproved(GrantId grant, int number) implements GrantEvent {}

    /** Vedtaksbrev laget: the document that the recipient gets, by the hash of its bytes. Made once for a decision. */
    @EventName("decisions.LetterMade")
    record LetterMade(GrantId grant, int number, LetterLanguage language, String sha256, String mediaType)
            implements GrantEvent {}
}
