package no.dekom.events.accounts;

import java.math.BigInteger;
import no.dekom.events.Nok;

/**
 * Avregning: what of the money paid is justified by what was spent, and what is left to settle. Where the own share falls short, it carries
 * as much of the grant as it is part of what was demanded.
 *
 * @param granted by the decision in force, with the own share {@code demanded} there
 * @param paid confirmed by the bank
 * @param spent of the grant, as accounted for
 * @param ownShare spent of the recipient's own money
 */
public record UseSums(Nok granted, Nok demanded, Nok paid, Nok spent, Nok ownShare) {

    /** As much of the grant as the own share carries, rounded down to a krone. */
    public Nok carried() {
        return demanded.exceeds(ownShare) ? part(granted, ownShare, demanded) : granted;
    }

    /** What the recipient keeps. */
    public Nok justified() {
        return least(spent, carried());
    }

    /** Paid and not spent. */
    public Nok unspent() {
        return left(paid, spent);
    }

    /** Paid and not justified: to be carried over, claimed back or waived. */
    public Nok toSettle() {
        return left(paid, justified());
    }

    /** What of it is spent all the same: the own share does not carry it, or it is more than was granted. */
    public Nok notCarried() {
        return left(toSettle(), unspent());
    }

    /** The own share that goes with what is spent, rounded up to a krone. */
    public Nok ownShareOfSpent() {
        if (granted.equals(Nok.ZERO)) {
            return Nok.ZERO;
        }
        var share = part(demanded, spent, granted);
        var exact = product(share, granted).equals(product(demanded, spent));
        return exact ? share : share.plus(new Nok(1));
    }

    private static Nok part(Nok whole, Nok of, Nok all) {
        return new Nok(
                product(whole, of).divide(BigInteger.valueOf(all.kroner())).longValueExact());
    }

    private static BigInteger product(Nok one, Nok other) {
        return BigInteger.valueOf(one.kroner()).multiply(BigInteger.valueOf(other.kroner()));
    }

    private static Nok least(Nok one, Nok other) {
        return one.exceeds(other) ? other : one;
    }

    /** Nothing when there is less than is taken. */
    private static Nok left(Nok of, Nok taken) {
        return of.exceeds(taken) ? new Nok(of.kroner() - taken.kroner()) : Nok.ZERO;
    }
}
