package no.dekom.query.meetings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.Conclusion;
import no.dekom.events.meetings.DisqualificationGround;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.VoteChoice;

/**
 * En sak på dagsordenen.
 *
 * @param changedWhy why it was put on or changed after the notice, or null
 * @param removedWhy why it was taken off, null while it stands
 * @param conclusion null until the forum has concluded
 */
public record AgendaCaseView(
        String id,
        int number,
        CaseContent content,
        String changedWhy,
        Instant changedAt,
        long version,
        String removedWhy,
        Conclusion conclusion,
        List<Declaration> declarations,
        List<Vote> votes,
        List<Paper> papers) {

    /** Det et medlem har meldt om sin egen habilitet. */
    public record Declaration(
            PersonId person, Impartiality impartiality, DisqualificationGround ground, String reason, Instant at) {}

    /** En stemme. */
    public record Vote(PersonId person, VoteChoice choice, String dissent) {}

    /** Et papir som ligger ved saken. */
    public record Paper(String sha256, String title, long size, Instant at) {

        /** At least one, so that nothing looks empty. */
        public long kilobytes() {
            return Math.ceilDiv(size, 1024L);
        }
    }

    public String title() {
        return content.title();
    }

    public Optional<Declaration> declaredBy(PersonId person) {
        return declarations.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public Optional<Vote> voteOf(PersonId person) {
        return votes.stream().filter(it -> it.person().equals(person)).findFirst();
    }

    public Optional<Paper> paper(String sha256) {
        return papers.stream().filter(it -> it.sha256().equals(sha256)).findFirst();
    }

    public boolean concluded() {
        return conclusion != null;
    }
}
