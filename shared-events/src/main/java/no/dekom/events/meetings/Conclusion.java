package no.dekom.events.meetings;

import java.util.List;
import no.dekom.events.PersonId;

/**
 * Konklusjonen i en sak.
 *
 * @param adopted whether the forum agreed to what it was asked: by consensus it did, by vote when more were for than against
 * @param text what the forum concluded
 * @param forIt and {@code against}: how many voted so; both 0 by consensus
 * @param tookPart those present who were impartial, on whom the quorum rests
 * @param disqualified those present who took no part
 */
public record Conclusion(
        ConclusionWay way,
        boolean adopted,
        String text,
        int forIt,
        int against,
        List<Dissent> dissents,
        List<PersonId> tookPart,
        List<PersonId> disqualified) {

    public Conclusion {
        dissents = List.copyOf(dissents);
        tookPart = List.copyOf(tookPart);
        disqualified = List.copyOf(disqualified);
    }
}
