package no.dekom.query.seedfunds;

import java.time.Instant;
import java.util.List;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.ApplicationContent;

/**
 * En søknad. Sums in whole kroner; proposed and awarded are null until they are, 0 when refusal is proposed or decided.
 *
 * @param number its number in the round, in the order they came
 * @param reason of the decision, or of the withdrawal
 * @param version of its content, for {@code If-Match}
 */
public record ApplicationView(
        String id,
        String round,
        OrganisationId network,
        int number,
        String title,
        State state,
        ApplicationContent content,
        long applied,
        Long proposed,
        String proposalReason,
        Long awarded,
        String reason,
        long version,
        Instant sentAt,
        PersonId sentBy,
        Instant changedAt,
        List<SchoolPart> schools) {

    /** Hvor søknaden står. */
    public enum State {
        SENT,
        WITHDRAWN,
        AWARDED,
        REFUSED
    }

    /** En skoles del. The owner is the school's owner now; the whole sum goes there. */
    public record SchoolPart(
            OrganisationId school,
            String schoolName,
            OrganisationId owner,
            String ownerName,
            long applied,
            Long proposed,
            Long awarded) {}

    /** Names of the schools, with commas. */
    public String schoolNames() {
        return String.join(", ", schools.stream().map(SchoolPart::schoolName).toList());
    }

    public boolean isOf(OrganisationId school) {
        return schools.stream().anyMatch(part -> part.school().equals(school));
    }
}
