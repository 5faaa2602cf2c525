package no.dekom.query.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.dekom.events.outcomes.Attainment;
import no.dekom.events.outcomes.CriterionAnswer;
import no.dekom.events.outcomes.OutcomeCriterion;
import no.dekom.events.outcomes.SuccessGroup;
import no.dekom.events.outcomes.Voice;

/**
 * Det som er sagt om et tiltak, as it stood with one version of the report: all voices side by side, nothing averaged.
 *
 * @param version which one
 * @param newest whether nothing has been told since
 */
public record ToldView(
        int version,
        boolean newest,
        List<CriterionVoices> criteria,
        List<FactorGroup> factors,
        List<Words> words,
        List<Party> parties,
        List<Control> controls) {

    /** Hvem som sier noe, og når. {@code report} tells a report from a statement. */
    public record Speaker(String name, Voice voice, String organisation, Instant at, int version, boolean report) {}

    /** Svaret fra én. */
    public record Said(Speaker speaker, CriterionAnswer answer) {}

    /** Om de som svarer, sier det samme. */
    public enum Agreement {
        /** Bare én har svart, or nobody. */
        ALONE,
        /** Alle svarer det samme. */
        AGREED,
        /** De svarer ulikt. */
        DIFFER,
        /** Noen svarer ja, andre nei. */
        DISAGREE
    }

    /** Ett kriterium, with all who speak of it. */
    public record CriterionVoices(OutcomeCriterion criterion, String wording, List<Said> said) {

        public Agreement agreement() {
            var answers = said.stream()
                    .map(it -> it.answer().attainment())
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (said.size() < 2) {
                return Agreement.ALONE;
            }
            if (answers.contains(Attainment.YES) && answers.contains(Attainment.NO)) {
                return Agreement.DISAGREE;
            }
            return answers.size() == 1 ? Agreement.AGREED : Agreement.DIFFER;
        }
    }

    /** En suksessfaktor, with who names it. */
    public record Factor(Speaker speaker, String text) {}

    /** Suksessfaktorene i én gruppe. */
    public record FactorGroup(SuccessGroup group, String wording, List<Factor> factors) {}

    /** Det en som uttaler seg, sier med egne ord. */
    public record Words(Speaker speaker, String whatDidNotWork, String whatStays, String teacherEducation) {}

    /**
     * En part som skal signere.
     *
     * @param version the newest that it has signed, 0 when none
     * @param by who signed for it, null when nobody has
     */
    public record Party(String name, int version, String by, Instant at, boolean signed) {}

    /** Noe statsforvalteren har sagt i kontrollen. */
    public record Control(String kind, int version, String words, LocalDate due, String by, Instant at) {}

    public boolean isDisagreed() {
        return criteria.stream().anyMatch(it -> it.agreement() == Agreement.DISAGREE);
    }
}
