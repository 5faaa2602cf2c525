package no.dekom.query.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import no.dekom.eventlog.LogFacts;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.RecommendationEvent.RecommendationAdopted;
import no.dekom.events.decisions.GrantEvent.DecisionPrepared;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RecommendedSums;
import no.dekom.query.frame.RecommendedSums.Reason;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** Hvorfor summene i en sak ble som de ble: of the decision, or of all recipients of the last recommendation. */
@Component
class DossierSums {

    private final LogFacts log;
    private final RecommendedSums sums;
    private final Names names;

    DossierSums(LogFacts log, RecommendedSums sums, Names names) {
        this.log = log;
        this.sums = sums;
        this.names = names;
    }

    /** Forklaringen for én mottaker. */
    record Explained(String recipient, List<Reason> reasons) {}

    List<Explained> of(Collection<Long> positions) {
        var explained = new ArrayList<Explained>();
        log.at(positions).values().stream()
                .sorted(Comparator.comparing(LogFacts::position).reversed())
                .map(TrackedEventMessage::getPayload)
                .filter(event -> event instanceof DecisionPrepared || event instanceof RecommendationAdopted)
                .findFirst()
                .ifPresent(event -> explain(event, explained));
        return explained;
    }

    private void explain(Object event, List<Explained> explained) {
        switch (event) {
            case DecisionPrepared it -> explain(it.recommendation().value(), it.version(), it.recipient(), explained);
            case RecommendationAdopted it ->
                it.lines().stream()
                        .map(line -> line.recipient())
                        .distinct()
                        .forEach(who -> explain(it.recommendation().value(), it.version(), who, explained));
            default -> throw new IllegalArgumentException("No sums in " + event.getClass());
        }
    }

    private void explain(String recommendation, int version, OrganisationId recipient, List<Explained> explained) {
        var reasons = sums.why(recommendation, version, recipient);
        if (!reasons.isEmpty()) {
            explained.add(new Explained(names.organisation(recipient), reasons));
        }
    }
}
