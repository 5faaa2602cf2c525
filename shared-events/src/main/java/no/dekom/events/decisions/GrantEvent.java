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

    /** Whether it is of the letter of a decision: of what is decided nothing changes. */
    default boolean ofLetter() {
        return switch (this) {
            case LetterMade it -> true;
            case LetterSent it -> true;
            case LetterFailed it -> true;
            case LetterOrderedAgain it -> true;
            case LetterReceived it -> true;
            case DecisionPrepared it -> false;
            case DecisionSentBack it -> false;
            case DecisionApproved it -> false;
        };
    }

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

    /** Vedtaksbrev sendt: taken by the mail server of the recipient, or laid where another system fetches it. */
    @EventName("decisions.LetterSent")
    record LetterSent(GrantId grant, int number, SendingWay way) implements GrantEvent {}

    /** Vedtaksbrev kom ikke fram, and does not until somebody mends the cause. What passes by itself is tried again, and is no fact. */
    @EventName("decisions.LetterFailed")
    record LetterFailed(GrantId grant, int number, SendingWay way, SendingFault cause) implements GrantEvent {}

    /** Vedtaksbrev skal sendes på nytt, after one that failed. */
    @EventName("decisions.LetterOrderedAgain")
    record LetterOrderedAgain(GrantId grant, int number) implements GrantEvent {}

    /** Vedtaksbrev mottatt: somebody of the recipient has opened it in the service for the first time; who is in the metadata. */
    @EventName("decisions.LetterReceived")
    record LetterReceived(GrantId grant, int number) implements GrantEvent {}
}
