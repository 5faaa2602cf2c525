package no.dekom.query.audit;

import no.dekom.events.audit.AttemptEvent;
import no.dekom.events.audit.AttemptEvent.AttemptRefused;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlledKind;
import no.dekom.query.audit.TouchedCase.Value;

/** The values that a control has after an event of it. An attempt is a case of its own: it has left nothing in the other. */
final class ControlTouches {

    private ControlTouches() {}

    static TouchedCase by(ControlEvent event) {
        return event instanceof ControlBegun it
                ? TouchedCase.of(CaseKind.CONTROL, it.control(), Value.text("title", it.title()))
                : TouchedCase.of(CaseKind.CONTROL, event.control());
    }

    static TouchedCase by(AttemptEvent event) {
        return TouchedCase.of(CaseKind.ATTEMPT, event.attempt());
    }

    /** The case that something was tried in; where it lies, lies the attempt. */
    static TouchedCase about(AttemptEvent event) {
        return switch (event) {
            case AttemptRefused it ->
                it.about().kind() == ControlledKind.BANK_ACCOUNT
                        ? by(it)
                        : TouchedCase.of(
                                CaseKind.valueOf(it.about().kind().name()),
                                it.about().id());
        };
    }
}
