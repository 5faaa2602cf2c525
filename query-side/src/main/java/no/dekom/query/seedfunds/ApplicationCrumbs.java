package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import no.dekom.query.frame.Crumb;

/** Brødsmulestien ned til en søknad. */
final class ApplicationCrumbs {

    private ApplicationCrumbs() {}

    static List<Crumb> of(RoundView round, Crumb... last) {
        var crumbs = new ArrayList<>(List.of(
                Crumb.of("/", "frame.start"),
                Crumb.of("/sakornfond", "frame.navigation.seedfunds"),
                Crumb.named("/sakornfond/" + round.fund(), round.fundName()),
                Crumb.named("/runder/" + round.id(), round.schoolYear())));
        crumbs.addAll(List.of(last));
        return crumbs;
    }
}
