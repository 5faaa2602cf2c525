package no.dekom.query.frame;

import java.util.List;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;

/** Regelsettene som gjelder i dag, for the forms that open a case under one. */
public interface RuleSetsInForce {

    List<InForce> today(ActingAs actor);

    /** @param seedFundCap null when it lays down none */
    record InForce(String id, String title, Nok seedFundCap) {}
}
