package no.dekom.query.seedfunds;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.dekom.events.ActingAs;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.Texts;

/** Fanene på en runde, for den som spør. */
enum RoundTabs {
    SAK,
    SOKNADER,
    VURDERING,
    SAKSFRAMLEGG,
    VEDTAK,
    HISTORIKK;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The work group's assessments are its own paper; its case is for the steering group too; schools see neither. */
    private boolean isFor(ActingAs actor) {
        return switch (this) {
            case VURDERING ->
                switch (actor.role()) {
                    case WORKING_GROUP, COORDINATOR, STATE_GOVERNOR, AUDITOR -> true;
                    default -> false;
                };
            case SAKSFRAMLEGG -> !RoundDesk.isOutside(actor);
            default -> true;
        };
    }

    static List<Tab> of(ActingAs actor, Texts texts, int applications) {
        return Stream.of(values())
                .filter(tab -> tab.isFor(actor))
                .map(tab -> new Tab(tab.id(), texts.of("round.tab." + tab.id()), tab == SOKNADER ? applications : null))
                .toList();
    }
}
