package no.dekom.command.accounts;

import no.dekom.events.Nok;
import no.dekom.events.PersonId;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.Settlement;

/** Oppgjørene av et tilskudd, and what has come back. */
public final class SettledMoney {

    private SettlementPrepared last;
    private PersonId preparer;
    private boolean waiting;
    private Settlement inForce;
    private int number;
    private boolean carried;
    private Nok returned = Nok.ZERO;

    void prepared(SettlementPrepared it, String actor) {
        last = it;
        preparer = new PersonId(actor);
        waiting = true;
    }

    void putAside() {
        waiting = false;
    }

    void approved() {
        waiting = false;
        inForce = last.settlement();
        number = last.number();
        carried = inForce.carriedOver().exceeds(Nok.ZERO);
    }

    /** What was carried over is spent, or is left again. */
    void accountedFor() {
        carried = false;
    }

    void returned(Nok sum) {
        returned = returned.plus(sum);
    }

    /** The one last prepared, or null. */
    public SettlementPrepared last() {
        return last;
    }

    public PersonId preparer() {
        return preparer;
    }

    /** Whether the settlement last prepared waits for approval. */
    public boolean waits() {
        return waiting;
    }

    /** The one that binds, or null. */
    public Settlement inForce() {
        return inForce;
    }

    /** Number of the settlement that is prepared, or would be. */
    public int next() {
        return number + 1;
    }

    /** Whether money is carried over that is not accounted for yet. */
    public boolean isCarriedOver() {
        return carried;
    }

    /** Claimed back in all. */
    public Nok reclaimed() {
        return inForce == null ? Nok.ZERO : inForce.reclaimed();
    }

    /** Come back in all. */
    public Nok returned() {
        return returned;
    }
}
