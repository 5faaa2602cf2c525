package no.dekom.query.control;

import java.util.List;
import no.dekom.events.audit.ControlList;
import no.dekom.events.audit.ControlledKind;

/**
 * Hva revisor vil se.
 *
 * @param counties the county governors it is among; empty for all
 * @param kind null for all; the years are null for all
 */
record DeskFilter(ControlList list, List<String> counties, Integer firstYear, Integer lastYear, ControlledKind kind) {

    DeskFilter of(ControlList other) {
        return new DeskFilter(other, counties, firstYear, lastYear, kind);
    }
}
