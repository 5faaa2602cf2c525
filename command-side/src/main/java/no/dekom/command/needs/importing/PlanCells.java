package no.dekom.command.needs.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.imports.Cells;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Samlingene i en rad, hvordan tiltaket skal nå hvert kriterium, og om skoler hos andre kan bli med. */
final class PlanCells {

    private static final int MOST_GATHERINGS = 40;
    private static final int LONGEST_WHEN = 60;
    private static final int LONGEST_THEME = 200;
    private static final int LONGEST_ANSWER = 2_000;

    private PlanCells() {}

    /** Whether schools of others may join: yes only for the network's own, and as it was when the measure was begun on. */
    static boolean joint(Cells cells, Registered of, MeasureContent before) {
        var written = cells.text("joint").toLowerCase(Locale.ROOT);
        var was = before != null && before.joint();
        if (!cells.has("joint") || written.isEmpty()) {
            return was;
        }
        var joint = written.equals("ja");
        if (!joint && !written.equals("nei")) {
            cells.wrong("joint", "NotYesOrNo", cells.text("joint"));
        } else if (before != null && joint != was) {
            cells.wrong("joint", "JointStaysJoint");
        } else if (joint && of != null && of.kind() != OrganisationKind.NETWORK) {
            cells.wrong("joint", "JointMeasuresAreTheNetworks");
        }
        return joint;
    }

    /** Gatherings as {@code Uke 40: Lesestrategier; Uke 45: Deling}, or each on a line of its own. */
    static List<Gathering> gatherings(Cells cells) {
        var written = Arrays.stream(cells.text("gatherings").split("[;\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        if (written.size() > MOST_GATHERINGS) {
            cells.wrong("gatherings", "TooManyInCell", MOST_GATHERINGS);
        }
        return written.stream()
                .limit(MOST_GATHERINGS)
                .map(it -> gathering(cells, it))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Gathering gathering(Cells cells, String written) {
        var parts = written.split(":\\s+", 2);
        if (parts.length < 2
                || parts[0].isBlank()
                || parts[0].strip().length() > LONGEST_WHEN
                || parts[1].strip().length() > LONGEST_THEME) {
            cells.wrong("gatherings", "NotAGathering", written, LONGEST_WHEN, LONGEST_THEME);
            return null;
        }
        return new Gathering(parts[0].strip(), parts[1].strip());
    }

    /** Each criterion has a column; those that the file leaves out are as they were. */
    static List<CriterionPlan> answers(Cells cells, List<CriterionPlan> before) {
        var answers = new ArrayList<CriterionPlan>();
        for (var criterion : OutcomeCriterion.values()) {
            var column = MeasureColumns.answer(criterion);
            if (cells.has(column)) {
                answers.add(new CriterionPlan(criterion, cells.text(column, LONGEST_ANSWER)));
            } else {
                before.stream().filter(it -> it.criterion() == criterion).forEach(answers::add);
            }
        }
        answers.removeIf(it -> it.text().isEmpty());
        return sameOrder(answers, before);
    }

    /** What says the same as before is the same, in whatever order it was written. */
    private static List<CriterionPlan> sameOrder(List<CriterionPlan> answers, List<CriterionPlan> before) {
        return answers.size() == before.size() && before.containsAll(answers) ? before : List.copyOf(answers);
    }
}
