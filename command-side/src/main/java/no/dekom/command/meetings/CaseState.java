package no.dekom.command.meetings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.dekom.events.PersonId;
import no.dekom.events.meetings.CaseContent;
import no.dekom.events.meetings.Impartiality;
import no.dekom.events.meetings.VoteChoice;

/**
 * A case on the agenda as the events of its meeting have made it.
 *
 * @param papers the hashes of what lies with it
 * @param version 1 when put on the agenda, one more for each change of content
 */
public record CaseState(
        CaseContent content,
        long version,
        Map<PersonId, Impartiality> declared,
        Map<PersonId, Vote> votes,
        Set<String> papers,
        boolean concluded) {

    /** A vote, with what its voter wants in the minutes; null for nothing. */
    public record Vote(VoteChoice choice, String dissent) {}

    static CaseState put(CaseContent content) {
        return new CaseState(content, 1, Map.of(), Map.of(), Set.of(), false);
    }

    /** Whoever has declared answers again when the case is of others than before. */
    CaseState amended(CaseContent amended) {
        var stands = amended.concerned().equals(content.concerned());
        return new CaseState(amended, version + 1, stands ? declared : Map.of(), votes, papers, concluded);
    }

    CaseState declaredBy(PersonId person, Impartiality impartiality) {
        return new CaseState(content, version, with(declared, person, impartiality), votes, papers, concluded);
    }

    CaseState votedBy(PersonId person, Vote vote) {
        return new CaseState(content, version, declared, with(votes, person, vote), papers, concluded);
    }

    CaseState withPaper(String sha256) {
        var more = new HashSet<>(papers);
        more.add(sha256);
        return new CaseState(content, version, declared, votes, Set.copyOf(more), concluded);
    }

    CaseState withoutPaper(String sha256) {
        var fewer = new HashSet<>(papers);
        fewer.remove(sha256);
        return new CaseState(content, version, declared, votes, Set.copyOf(fewer), concluded);
    }

    CaseState asConcluded() {
        return new CaseState(content, version, declared, votes, papers, true);
    }

    private static <T> Map<PersonId, T> with(Map<PersonId, T> all, PersonId person, T value) {
        var more = new HashMap<>(all);
        more.put(person, value);
        return Map.copyOf(more);
    }
}
