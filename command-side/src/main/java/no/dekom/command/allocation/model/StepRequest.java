package no.dekom.command.allocation.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationStep;
import no.dekom.events.allocation.AmountKind;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/**
 * A step of a model as it is sent. Fields that its kind has no use of are left behind.
 *
 * @param code made from the name when it is left out
 * @param percent as people write it: {@code 33,333}
 */
record StepRequest(
        @Pattern(regexp = "[a-z][a-z0-9-]{0,39}", message = "{input.stepCode}")
        String code,

        @NotBlank @Size(max = 120) String name,
        @Size(max = 40) String from,
        @NotNull AmountKind kind,

        @Pattern(regexp = PERCENT, message = "{input.percent}")
        String percent,

        Nok sum,
        @NotNull RecipientGroup to,
        @Size(max = 60) List<@Valid @NotNull Named> named,
        Division divided,
        Nok floor,
        Nok cap) {

    static final String PERCENT = " *[0-9]{1,3}([.,][0-9]{1,6})? *%? *";
    private static final String WEIGHT = " *[0-9]{1,6}([.,][0-9]{1,6})? *";
    private static final int LONGEST_CODE = 34;

    record Named(
            @NotNull OrganisationId organisation,

            @Pattern(regexp = WEIGHT, message = "{input.weight}")
            String weight,

            Nok sum) {

        NamedRecipient recipient(Division divided, AmountKind kind) {
            return new NamedRecipient(
                    organisation,
                    divided == Division.WEIGHTS && weight != null ? decimal(weight) : null,
                    kind == AmountKind.LISTED ? sum : null);
        }
    }

    static AllocationModel model(List<StepRequest> steps) {
        var taken = new HashSet<String>();
        steps.stream().map(StepRequest::code).filter(code -> code != null).forEach(taken::add);
        var made = new ArrayList<AllocationStep>();
        for (var step : steps) {
            var code = step.code() == null ? made(step.name(), taken) : step.code();
            made.add(step.step(code));
        }
        return new AllocationModel(made);
    }

    private AllocationStep step(String code) {
        var fixed = kind == AmountKind.EACH || kind == AmountKind.LISTED;
        var shared = fixed ? null : divided;
        var people = named == null || to != RecipientGroup.NAMED ? List.<Named>of() : named;
        return new AllocationStep(
                code,
                name.strip(),
                from,
                amount(),
                to,
                people.stream().map(one -> one.recipient(shared, kind)).toList(),
                shared,
                floor,
                cap);
    }

    private StepAmount amount() {
        return switch (kind) {
            case PERCENT_OF_WHOLE, PERCENT_OF_LEFT ->
                new StepAmount(kind, percent == null ? null : decimal(percent), null);
            case TOTAL, EACH -> new StepAmount(kind, null, sum);
            case LISTED, REST -> new StepAmount(kind, null, null);
        };
    }

    static BigDecimal decimal(String written) {
        return new BigDecimal(written.replace("%", "").strip().replace(',', '.'));
    }

    private static String made(String name, HashSet<String> taken) {
        var plain = Normalizer.normalize(
                        name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o"), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-$", "");
        var base = plain.isEmpty() ? "trinn" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        var code = base;
        for (var number = 2; !taken.add(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }
}
