package no.dekom.events.seedfunds;

import java.util.List;

/** Arbeidsgruppas forslag om én søknad i saken til styringsgruppa. No sums means that refusal is proposed. */
public record ProposedLine(ApplicationId application, List<SchoolSum> sums, String reason) {

    public ProposedLine {
        sums = List.copyOf(sums);
    }
}
