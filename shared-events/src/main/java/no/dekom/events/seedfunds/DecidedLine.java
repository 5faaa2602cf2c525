package no.dekom.events.seedfunds;

import java.util.List;

/** Styringsgruppas vedtak om én søknad. No awards means refused. The reason is always given. */
public record DecidedLine(ApplicationId application, List<SchoolAward> awards, String reason) {

    public DecidedLine {
        awards = List.copyOf(awards);
    }
}
