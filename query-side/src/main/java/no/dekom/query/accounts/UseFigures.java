package no.dekom.query.accounts;

/**
 * Beløpene for ett tilskudd, or for all of a county's year, in kroner.
 *
 * @param accounted paid of grants that are accounted for
 * @param spentOfPaid spent of what is paid; what is spent before it is paid comes besides
 * @param carriedOver and not accounted for yet
 */
public record UseFigures(
        long frame,
        long recommended,
        long granted,
        long paid,
        long accounted,
        long spent,
        long spentOfPaid,
        long unspent,
        long toSettle,
        long carriedOver,
        long reclaimed,
        long waived,
        long returned) {

    /** Paid and not settled; below nothing where more is settled than is left now. */
    public long unsettled() {
        return toSettle - carriedOver - reclaimed - waived;
    }

    /** Claimed back and not come yet. */
    public long outstanding() {
        return reclaimed - returned;
    }

    public long notAccounted() {
        return paid - accounted;
    }

    /** What the own share does not carry, or what is more than was granted. */
    public long notCarried() {
        return toSettle - unspent;
    }

    UseFigures plus(UseFigures it) {
        return new UseFigures(
                frame + it.frame,
                recommended + it.recommended,
                granted + it.granted,
                paid + it.paid,
                accounted + it.accounted,
                spent + it.spent,
                spentOfPaid + it.spentOfPaid,
                unspent + it.unspent,
                toSettle + it.toSettle,
                carriedOver + it.carriedOver,
                reclaimed + it.reclaimed,
                waived + it.waived,
                returned + it.returned);
    }
}
