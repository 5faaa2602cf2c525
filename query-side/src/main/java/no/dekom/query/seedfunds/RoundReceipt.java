package no.dekom.query.seedfunds;

import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Kvitteringen etter en handling i runden: what was done, and what happens next. */
@Component
class RoundReceipt {

    private final Texts texts;
    private final Formats formats;

    RoundReceipt(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** Tittelen og det som skjer videre. */
    record Receipt(String title, String next) {}

    /** The receipt of what the address says was done; null when it was not, whatever the address says. */
    Receipt of(String done, RoundView round) {
        if (done == null) {
            return null;
        }
        var open = round.decidedAt() == null;
        return switch (done) {
            case "apnet" -> open ? receipt(done, formats.dateTime(round.deadline())) : null;
            case "midler" -> round.ownMoney() > 0 ? receipt(done, formats.kroner(round.available())) : null;
            case "frist" -> open ? receipt(done, formats.dateTime(round.deadline())) : null;
            case "vurdert", "meldt" -> open ? receipt(done) : null;
            case "lagtfram" -> open && round.presentedAt() != null ? receipt(done) : null;
            case "vedtatt" -> open ? null : receipt(done, formats.date(round.reportDue()));
            default -> null;
        };
    }

    private Receipt receipt(String done, Object... values) {
        return new Receipt(texts.of("round.done." + done + ".title"), texts.of("round.done." + done + ".next", values));
    }
}
