package no.dekom.query.attainment;

import java.util.List;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Et tiltak i ett år, with what is said of it. */
public record JudgedMeasure(Head head, List<Telling> tellings) {

    /**
     * Det som er kjent om tiltaket. Names are those of today.
     *
     * @param owner null when the measure is of the network or of several owners
     * @param model null when it is not told
     */
    public record Head(
            String measure,
            String title,
            String origin,
            int year,
            Place network,
            Place county,
            String owner,
            ChangeModel model,
            String theme,
            State state,
            int version) {}

    /** Et sted å velge. */
    public record Place(String id, String name) {}

    /** Hvor langt rapporten er kommet. */
    public enum State {
        /** Venter på rapport. */
        EXPECTED,
        /** Ikke signert av alle. */
        UNFINISHED,
        /** Signert av alle. */
        SIGNED,
        /** Godtatt. */
        ACCEPTED;

        public boolean isFinished() {
            return this == SIGNED || this == ACCEPTED;
        }
    }

    Cell cell(OutcomeCriterion criterion) {
        return Cell.of(tellings.stream()
                .flatMap(it -> it.answers().stream()
                        .filter(answer -> answer.criterion() == criterion)
                        .map(it::said))
                .toList());
    }
}
