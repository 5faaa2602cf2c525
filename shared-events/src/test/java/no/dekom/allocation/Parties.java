package no.dekom.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/** Those who get money in the tests, and short ways to say a step. */
final class Parties {

    static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);

    private Parties() {}

    static Party party(String name, String number, String teachers) {
        return party(name, number, teachers, teachers, List.of(), List.of());
    }

    static Party party(
            String name, String number, String teachers, String both, List<Party> partners, List<Party> members) {
        return new Party(new OrganisationId(name), number, key(teachers), key(both), partners, members);
    }

    static Key key(String value) {
        return new Key(new BigDecimal(value), COUNTED, "GSI");
    }

    static AllocationBasis networks(long frame, List<Party> networks) {
        return new AllocationBasis(new Nok(frame), List.of(), networks, List.of(), List.of());
    }

    static AllocationModel model(AllocationStep... steps) {
        return new AllocationModel(List.of(steps));
    }

    static AllocationStep step(String code, StepAmount amount, RecipientGroup to, Division divided) {
        return new AllocationStep(code, "Trinn " + code, null, amount, to, List.of(), divided, null, null);
    }

    static AllocationStep split(String code, String from, StepAmount amount, RecipientGroup to, Division divided) {
        return new AllocationStep(code, "Trinn " + code, from, amount, to, List.of(), divided, null, null);
    }

    static AllocationStep named(String code, StepAmount amount, Division divided, NamedRecipient... named) {
        return new AllocationStep(
                code, "Trinn " + code, null, amount, RecipientGroup.NAMED, List.of(named), divided, null, null);
    }

    static AllocationStep bounded(AllocationStep step, Long floor, Long cap) {
        return new AllocationStep(
                step.code(),
                step.name(),
                step.from(),
                step.amount(),
                step.to(),
                step.named(),
                step.divided(),
                floor == null ? null : new Nok(floor),
                cap == null ? null : new Nok(cap));
    }

    /** All of the frame to the networks by teachers. */
    static AllocationStep restByTeachers() {
        return step("rest", StepAmount.rest(), RecipientGroup.NETWORKS, Division.TEACHER_FTE);
    }
}
