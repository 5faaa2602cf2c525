package no.dekom.query.allocation;

import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.RecommendedSums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reasons of the sums of an adopted version, worked out from what was locked. */
@Component
class LockedSums implements RecommendedSums {

    private final Recommendations recommendations;
    private final Explanation explanation;
    private final JdbcClient jdbc;
    private final Names names;

    LockedSums(Recommendations recommendations, Explanation explanation, JdbcClient jdbc, Names names) {
        this.recommendations = recommendations;
        this.explanation = explanation;
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public List<Reason> why(String recommendation, int version, OrganisationId recipient) {
        return recommendations
                .version(recommendation, version)
                .map(one -> why(county(recommendation), one, recipient))
                .orElse(List.of());
    }

    private List<Reason> why(OrganisationId county, RecommendedVersion version, OrganisationId recipient) {
        var adopted = version.content();
        return LockedResult.of(county, adopted)
                .result()
                .of(recipient)
                .flatMap(line ->
                        explanation
                                .of(line, adopted.content(), one -> names.organisation(one, version.adoptedAt()))
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
