package no.dekom.query.decisions;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.RuleSetId;

/**
 * Vedtakene i et fylke for et år.
 *
 * @param frame in kroner; 0 when none is set
 * @param recommendation id of it, with the {@code version} last sent
 * @param newest whether that is the one last adopted
 */
public record CountyYear(
        OrganisationId county,
        int year,
        long frame,
        String recommendation,
        int version,
        boolean newest,
        RuleSetId ruleSet,
        List<GrantView> grants) {

    public CountyYear {
        grants = List.copyOf(grants);
    }

    public String path() {
        return DecisionListPage.PATH + "/" + county + "/" + year;
    }

    public long recommended() {
        return grants.stream().mapToLong(GrantView::recommended).sum();
    }

    /** What binds. */
    public long granted() {
        return grants.stream().mapToLong(GrantView::granted).sum();
    }

    /** How what binds departs from what was recommended for the same recipients; of the others nothing is said yet. */
    public long difference() {
        return grants.stream()
                .filter(it -> it.inForce() != null)
                .mapToLong(it -> it.granted() - it.recommended())
                .sum();
    }

    public long approved() {
        return grants.stream().filter(it -> it.inForce() != null).count();
    }

    /** Those that can be approved. */
    public List<GrantView> waiting() {
        return grants.stream().filter(GrantView::waits).toList();
    }

    /** Those that have no decision, or only one that was prepared as recommended in an older version. */
    public List<GrantView> missing() {
        return grants.stream()
                .filter(it -> it.recommended() > 0 && it.inForce() == null)
                .filter(it -> it.pending() == null
                        || it.pending().content().version() != version
                                && it.pending().difference() == 0)
                .toList();
    }
}
