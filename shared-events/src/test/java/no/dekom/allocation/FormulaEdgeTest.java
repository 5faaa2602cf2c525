package no.dekom.allocation;

import static no.dekom.allocation.Parties.bounded;
import static no.dekom.allocation.Parties.model;
import static no.dekom.allocation.Parties.named;
import static no.dekom.allocation.Parties.networks;
import static no.dekom.allocation.Parties.party;
import static no.dekom.allocation.Parties.restByTeachers;
import static no.dekom.allocation.Parties.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.dekom.allocation.AllocationProblem.Kind;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;
import org.junit.jupiter.api.Test;

/** The ends of the scale, overrides, and refusals that need figures. */
class FormulaEdgeTest {

    private static final List<Party> TWO = List.of(party("A", "1", "10"), party("B", "2", "30"));

    private static List<Long> sums(AllocationResult result) {
        assertThat(result.problems()).isEmpty();
        return result.lines().stream().map(line -> line.sum().kroner()).toList();
    }

    private static List<Kind> refusals(AllocationResult result) {
        assertThat(result.lines()).isEmpty();
        return result.problems().stream().map(AllocationProblem::kind).toList();
    }

    private static AllocationOverride override(String who, long kroner) {
        return new AllocationOverride("rest", null, new OrganisationId(who), new Nok(kroner), "Avtalt i forumet");
    }

    @Test
    void one_recipient_gets_all() {
        var result = Formula.run(model(restByTeachers()), networks(33, List.of(party("A", "1", "0.1"))), List.of());
        assertThat(sums(result)).containsExactly(33L);
    }

    @Test
    void five_thousand_recipients_share_to_the_last_krone() {
        var many = IntStream.range(0, 5_000)
                .mapToObj(at -> party("p" + at, String.valueOf(10_000 + at), (at % 37) + ".3"))
                .toList();
        var model = model(bounded(restByTeachers(), 1_000L, 40_000L));
        var result = Formula.run(model, networks(99_999_999, many), List.of());
        assertThat(sums(result).stream().mapToLong(Long::longValue).sum()).isEqualTo(99_999_999);
    }

    @Test
    void a_third_three_times_leaves_the_krone_that_nobody_was_given() {
        var model = model(
                step("a", StepAmount.percentOfWhole("33.333"), RecipientGroup.NETWORKS, Division.EQUALLY),
                step("b", StepAmount.percentOfWhole("33.333"), RecipientGroup.NETWORKS, Division.EQUALLY),
                step("c", StepAmount.percentOfWhole("33.333"), RecipientGroup.NETWORKS, Division.EQUALLY));
        var result = Formula.run(model, networks(1_000_000, List.of(party("A", "1", "1"))), List.of());
        assertThat(sums(result)).containsExactly(333_330L, 333_330L, 333_330L);
        assertThat(result.leftOfFrame()).isEqualTo(new Nok(10));
    }

    @Test
    void a_frame_of_nothing_gives_nothing_even_where_nobody_has_a_key() {
        var nobody = List.of(party("A", "1", "0"), party("B", "2", "0"));
        assertThat(sums(Formula.run(model(restByTeachers()), networks(0, nobody), List.of())))
                .containsExactly(0L, 0L);
        assertThat(refusals(Formula.run(model(restByTeachers()), networks(1, nobody), List.of())))
                .containsExactly(Kind.KEY_NOBODY_HAS);
    }

    @Test
    void an_override_comes_first_and_the_others_share_the_rest() {
        var result = Formula.run(model(restByTeachers()), networks(1_000, TWO), List.of(override("B", 100)));
        assertThat(sums(result)).containsExactly(900L, 100L);
        var share = result.lines().getLast().share();
        assertThat(share.bound()).isEqualTo(Bound.OVERRIDE);
        assertThat(share.reason()).isEqualTo("Avtalt i forumet");
    }

    @Test
    void what_overrides_leave_is_said() {
        var result = Formula.run(
                model(restByTeachers()), networks(1_000, TWO), List.of(override("A", 100), override("B", 100)));
        assertThat(sums(result)).containsExactly(100L, 100L);
        assertThat(result.leftOfFrame()).isEqualTo(new Nok(800));
    }

    @Test
    void overrides_that_cannot_be_are_refused_by_name() {
        var model = model(restByTeachers());
        var basis = networks(1_000, TWO);
        assertThat(refusals(Formula.run(model, basis, List.of(override("B", 1_001)))))
                .containsExactly(Kind.OVERRIDES_ABOVE_POT);
        assertThat(refusals(Formula.run(model, basis, List.of(override("X", 1)))))
                .containsExactly(Kind.OVERRIDE_OF_UNKNOWN_RECIPIENT);
        assertThat(refusals(Formula.run(model, basis, List.of(override("B", 1), override("B", 2)))))
                .containsExactly(Kind.OVERRIDE_TWICE);
        var elsewhere = new AllocationOverride("annet", null, new OrganisationId("B"), Nok.ZERO, "x");
        assertThat(refusals(Formula.run(model, basis, List.of(elsewhere))))
                .containsExactly(Kind.OVERRIDE_OF_UNKNOWN_STEP);
    }

    @Test
    void an_override_of_a_part_touches_that_part_alone() {
        var haugesund = new AllocationOverride(
                "eiere",
                new OrganisationId("Nord-Rogaland"),
                new OrganisationId("Haugesund"),
                new Nok(100_000),
                "Eget vedtak");
        var without = Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(1_000_001), List.of());
        var with = Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(1_000_001), List.of(haugesund));
        assertThat(with.of(new OrganisationId("Utsira"))
                        .findFirst()
                        .orElseThrow()
                        .sum())
                .isEqualTo(new Nok(48_340));
        assertThat(with.of(new OrganisationId("Sandnes")).map(AllocationLine::sum))
                .containsExactlyElementsOf(without.of(new OrganisationId("Sandnes"))
                        .map(AllocationLine::sum)
                        .toList());
    }

    @Test
    void a_step_that_wants_more_than_there_is_is_refused_with_both_sums() {
        var model = model(step("koordinering", StepAmount.each(600), RecipientGroup.NETWORKS, null));
        var problem =
                Formula.run(model, networks(1_000, TWO), List.of()).problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.NOT_ENOUGH_LEFT);
        assertThat(problem.figures()).containsExactly("1200", "1000");
    }

    @Test
    void a_floor_that_cannot_be_met_and_a_group_without_anybody_are_refused() {
        var floor = model(bounded(restByTeachers(), 501L, null));
        assertThat(refusals(Formula.run(floor, networks(1_000, TWO), List.of())))
                .containsExactly(Kind.FLOOR_CANNOT_BE_MET);
        var nobody = model(step("uh", StepAmount.rest(), RecipientGroup.UP1_UNIVERSITIES, Division.EQUALLY));
        assertThat(refusals(Formula.run(nobody, networks(1_000, TWO), List.of())))
                .containsExactly(Kind.GROUP_EMPTY);
        var stranger = new NamedRecipient(new OrganisationId("X"), null, new Nok(1));
        assertThat(refusals(Formula.run(
                        model(named("tiltak", StepAmount.listed(), null, stranger)), networks(9, TWO), List.of())))
                .containsExactly(Kind.RECIPIENT_UNKNOWN);
    }

    @Test
    void weights_are_keys_too() {
        var model = model(named(
                "vekter",
                StepAmount.rest(),
                Division.WEIGHTS,
                new NamedRecipient(new OrganisationId("A"), new BigDecimal("2.5"), null),
                new NamedRecipient(new OrganisationId("B"), new BigDecimal("7.5"), null)));
        assertThat(sums(Formula.run(model, networks(1_000, TWO), List.of()))).containsExactly(250L, 750L);
    }

    @Test
    void what_one_keeps_is_what_they_got_less_what_went_on() {
        var result = Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(24_000_000), List.of());
        assertThat(result.kept(new OrganisationId("Nord-Rogaland"))).isEqualTo(Nok.ZERO);
        assertThat(result.kept(new OrganisationId("Steinerskolen"))).isEqualTo(new Nok(199_778));
        assertThat(result.kept(new OrganisationId("UiS"))).isEqualTo(new Nok(8_240_075));
    }

    @Test
    void a_chain_goes_from_the_frame_to_the_sum() {
        var result = Formula.run(TwoCounties.rogaland(), TwoCounties.rogalandBasis(24_000_000), List.of());
        var utsira = result.of(new OrganisationId("Utsira")).findFirst().orElseThrow();
        assertThat(utsira.chain()).extracting(AllocationLine::step).containsExactly("partnerskap", "eiere");
        assertThat(utsira.share().key().source()).isEqualTo("GSI");
        assertThat(utsira.pot().before()).isEqualTo(new Nok(3_560_147));
    }
}
