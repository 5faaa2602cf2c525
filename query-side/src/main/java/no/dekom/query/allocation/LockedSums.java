package no.dekom.query.allocation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.allocation.AllocationResult;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RecommendedSums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reasons of the sums of an adopted version, worked out from what was locked. */
@Component
class LockedSums implements RecommendedSums {

    private static final int MOST = 4;

    private final Recommendations recommendations;
    private final Explanation explanation;
    private final JdbcClient jdbc;
    private final Names names;
    private final Map<String, Locked> newest = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 1, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Locked> eldest) {
            return size() > MOST;
        }
    });

    LockedSums(Recommendations recommendations, Explanation explanation, JdbcClient jdbc, Names names) {
        this.recommendations = recommendations;
        this.explanation = explanation;
        this.jdbc = jdbc;
        this.names = names;
    }

    /** What never changes of a version: hundreds of letters are made of the same one. */
    private record Locked(RecommendedVersion version, AllocationResult result) {}

    @Override
    public List<Reason> why(String recommendation, int version, OrganisationId recipient) {
        return locked(recommendation, version).map(one -> why(one, recipient)).orElse(List.of());
    }

    private Optional<Locked> locked(String recommendation, int version) {
        var key = recommendation + " " + version;
        var known = Optional.ofNullable(newest.get(key));
        if (known.isPresent()) {
            return known;
        }
        var worked = recommendations
                .version(recommendation, version)
                .map(one -> new Locked(
                        one,
                        LockedResult.of(county(recommendation), one.content()).result()));
        worked.ifPresent(it -> newest.put(key, it));
        return worked;
    }

    private List<Reason> why(Locked locked, OrganisationId recipient) {
        var adopted = locked.version().content();
        return locked.result()
                .of(recipient)
                .flatMap(line ->
                        explanation
                                .of(
                                        line,
                                        adopted.content(),
                                        one -> names.organisation(
                                                one, locked.version().adoptedAt()))
                                .stream())
                .map(link -> new Reason(link.title(), link.sentences()))
                .distinct()
                .toList();
    }

    private OrganisationId county(String recommendation) {
        return jdbc.sql("select county from recommendations.recommendation where id = ?")
                .param(recommendation)
                .query((row, n) -> new OrganisationId(row.getString(1)))
                .single();
    }
}
