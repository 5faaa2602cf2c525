package no.dekom.allocation;

import static no.dekom.allocation.Parties.bounded;
import static no.dekom.allocation.Parties.model;
import static no.dekom.allocation.Parties.named;
import static no.dekom.allocation.Parties.restByTeachers;
import static no.dekom.allocation.Parties.split;
import static no.dekom.allocation.Parties.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.eventlog.EventJson;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;
import org.junit.jupiter.api.Test;

/** What is wrong with a model whoever is in it. */
class ModelCheckTest {

    private static List<Kind> wrong(AllocationStep... steps) {
        return ModelCheck.of(model(steps)).stream().map(AllocationProblem::kind).toList();
    }

    private static AllocationStep percent(String code, String percent) {
        return step(code, StepAmount.percentOfWhole(percent), RecipientGroup.NETWORKS, Division.EQUALLY);
    }

    @Test
    void the_models_of_both_counties_are_right() {
        assertThat(ModelCheck.of(TwoCounties.trondelag())).isEmpty();
        assertThat(ModelCheck.of(TwoCounties.rogaland())).isEmpty();
    }

    @Test
    void a_model_reads_back_from_the_log_as_it_was() {
        var mapper = EventJson.mapper();
        for (var model : List.of(TwoCounties.trondelag(), TwoCounties.rogaland(), model(percent("a", "33.330")))) {
            var text = mapper.writeValueAsString(model);
            assertThat(mapper.readValue(text, AllocationModel.class)).isEqualTo(model);
            assertThat(mapper.readTree(text).toString()).isEqualTo(text);
        }
    }

    @Test
    void steps_and_their_order() {
        assertThat(wrong()).containsExactly(Kind.NO_STEPS);
        assertThat(wrong(percent("a", "10"), percent("a", "10"))).containsExactly(Kind.CODE_USED_TWICE);
        var toMembers =
                split("b", "rest", StepAmount.rest(), RecipientGroup.MEMBERS_OF_RECIPIENT, Division.TEACHER_FTE);
        assertThat(wrong(toMembers, restByTeachers())).containsExactly(Kind.SPLITS_LATER_STEP);
        assertThat(wrong(toMembers)).containsExactly(Kind.SPLITS_UNKNOWN_STEP);
        assertThat(wrong(restByTeachers(), percent("b", "10"))).containsExactly(Kind.NEVER_RUNS);
        assertThat(wrong(bounded(restByTeachers(), null, 10L), percent("b", "10")))
                .isEmpty();
        assertThat(wrong(restByTeachers(), toMembers, toMembers))
                .containsExactly(Kind.CODE_USED_TWICE, Kind.NEVER_RUNS);
    }

    @Test
    void per_cents() {
        assertThat(wrong(percent("a", "60"), percent("b", "40.001"))).containsExactly(Kind.PERCENTAGES_OVER_100);
        assertThat(wrong(percent("a", "60"), percent("b", "40"))).isEmpty();
        assertThat(wrong(percent("a", "0"))).containsExactly(Kind.PERCENT_OUT_OF_RANGE);
        assertThat(wrong(percent("a", "100.1"))).containsExactly(Kind.PERCENT_OUT_OF_RANGE);
    }

    @Test
    void who_gets() {
        assertThat(wrong(step("a", StepAmount.rest(), RecipientGroup.MEMBERS_OF_RECIPIENT, Division.EQUALLY)))
                .containsExactly(Kind.GROUP_NEEDS_SPLIT);
        assertThat(wrong(
                        restByTeachers(),
                        split("b", "rest", StepAmount.rest(), RecipientGroup.NETWORKS, Division.EQUALLY)))
                .containsExactly(Kind.GROUP_NOT_INSIDE);
        assertThat(wrong(named("a", StepAmount.rest(), Division.EQUALLY))).containsExactly(Kind.NOBODY_NAMED);
        var ntnu = new NamedRecipient(new OrganisationId("ntnu"), null, null);
        assertThat(wrong(named("a", StepAmount.rest(), Division.EQUALLY, ntnu, ntnu)))
                .containsExactly(Kind.NAMED_TWICE);
        assertThat(wrong(step("a", StepAmount.listed(), RecipientGroup.NETWORKS, null)))
                .containsExactly(Kind.LISTED_WITHOUT_NAMED);
        assertThat(wrong(named("a", StepAmount.listed(), null, ntnu))).containsExactly(Kind.AMOUNT_MISSING);
    }

    @Test
    void how_it_is_divided() {
        assertThat(wrong(step("a", StepAmount.rest(), RecipientGroup.NETWORKS, null)))
                .containsExactly(Kind.DIVISION_MISSING);
        assertThat(wrong(bounded(restByTeachers(), 10L, 9L))).containsExactly(Kind.FLOOR_ABOVE_CAP);
        assertThat(wrong(bounded(step("a", StepAmount.each(5), RecipientGroup.NETWORKS, null), 10L, null)))
                .containsExactly(Kind.BOUNDS_WITHOUT_DIVISION);
        assertThat(wrong(step("a", StepAmount.rest(), RecipientGroup.NETWORKS, Division.WEIGHTS)))
                .containsExactly(Kind.WEIGHTS_MISSING);
        var nothing = new NamedRecipient(new OrganisationId("ntnu"), BigDecimal.ZERO, null);
        assertThat(wrong(named("a", StepAmount.rest(), Division.WEIGHTS, nothing)))
                .containsExactly(Kind.KEY_NOBODY_HAS);
        var sumless = new StepAmount(AmountKind.TOTAL, null, null);
        assertThat(wrong(step("a", sumless, RecipientGroup.NETWORKS, Division.EQUALLY)))
                .containsExactly(Kind.AMOUNT_MISSING);
    }
}
