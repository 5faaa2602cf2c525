package no.dekom.command.decisions;

import java.util.HashSet;
import java.util.Set;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantEvent.DecisionApproved;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.events.decisions.GrantEvent.DecisionSentBack;
import no.dekom.events.decisions.GrantEvent.LetterFailed;
import no.dekom.events.decisions.GrantEvent.LetterMade;
import no.dekom.events.decisions.GrantEvent.LetterOrderedAgain;
import no.dekom.events.decisions.GrantEvent.LetterReceived;
import no.dekom.events.decisions.GrantEvent.LetterSent;

/** What the rules of a grant need of its past. */
public final class GrantState {

    private DecisionPrepared last;
    private PersonId preparer;
    private boolean waiting;
    private int inForce;
    private final Set<Integer> letters = new HashSet<>();
    private final Set<Integer> sent = new HashSet<>();
    private final Set<Integer> failed = new HashSet<>();
    private final Set<Integer> received = new HashSet<>();
    private long edits;

    /** The county governor; null before the first decision. */
    public OrganisationId county() {
        return last == null ? null : last.county();
    }

    /** What was last prepared, or null. */
    public DecisionPrepared last() {
        return last;
    }

    /** Who prepared it. */
    public PersonId preparer() {
        return preparer;
    }

    /** Whether the decision last prepared waits for approval. */
    public boolean waits() {
        return waiting;
    }

    /** Number of the decision in force; 0 before the first. */
    public int inForce() {
        return inForce;
    }

    /** Number of the decision that is prepared, or would be. */
    public int next() {
        return inForce + 1;
    }

    /** Whether the letter of a decision is made. */
    public boolean hasLetter(int number) {
        return letters.contains(number);
    }

    /** Whether the letter of a decision is sent. */
    public boolean isSent(int number) {
        return sent.contains(number);
    }

    /** Whether sending the letter of a decision failed, and nobody has asked for it to be sent again. */
    public boolean hasFailed(int number) {
        return failed.contains(number);
    }

    /** Whether somebody of the recipient has opened the letter of a decision. */
    public boolean isReceived(int number) {
        return received.contains(number);
    }

    /** How many acts there have been of the decisions, for whoever edits on what they have read. */
    public long edits() {
        return edits;
    }

    void evolve(GrantEvent event, String actor) {
        if (!event.ofLetter()) {
            edits++;
        }
        switch (event) {
            case DecisionPrepared it -> {
                last = it;
                preparer = new PersonId(actor);
                waiting = true;
            }
            case DecisionSentBack it -> waiting = false;
            case LetterMade it -> letters.add(it.number());
            case LetterSent it -> sent.add(it.number());
            case LetterFailed it -> failed.add(it.number());
            case LetterOrderedAgain it -> failed.remove(it.number());
            case LetterReceived it -> received.add(it.number());
            case DecisionApproved it -> {
                waiting = false;
                inForce = it.number();
            }
        }
    }
}
