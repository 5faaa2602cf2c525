package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.List;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.SettlementPrepared;
import no.dekom.events.accounts.AccountsEvent.UseReported;
import no.dekom.events.accounts.AccountsEvent.UseSentBack;
import no.dekom.events.accounts.Settlement;
import no.dekom.events.accounts.UseReport;
import no.dekom.query.audit.TouchedCase.Value;

/** The values that a grant has after an event of its account: what was last sent, and what was last said of what is left. */
final class AccountsTouches {

    private AccountsTouches() {}

    static TouchedCase by(AccountsEvent event) {
        var values = switch (event) {
            case UseReported it -> reported(it.report());
            case UseSentBack it -> List.of(Value.date("useDue", it.due()));
            case SettlementPrepared it -> settled(it.settlement());
            default -> List.<Value>of();
        };
        return TouchedCase.of(CaseKind.GRANT, event.grant(), values.toArray(Value[]::new));
    }

    private static List<Value> reported(UseReport it) {
        return List.of(
                Value.sum("useSpent", null, it.spent()),
                Value.sum("useOwnShare", null, it.ownShare()),
                Value.text("useComment", it.comment()));
    }

    private static List<Value> settled(Settlement it) {
        var values = new ArrayList<>(List.of(
                Value.sum("useCarriedOver", null, it.carriedOver()),
                Value.sum("useReclaimed", null, it.reclaimed()),
                Value.sum("useWaived", null, it.waived())));
        if (it.payBy() != null) {
            values.add(Value.date("usePayBy", it.payBy()));
        }
        return values;
    }
}
