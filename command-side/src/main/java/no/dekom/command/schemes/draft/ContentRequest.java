package no.dekom.command.schemes.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.MonthDay;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.schemes.Recipient;
import no.dekom.events.schemes.RuleSetContent;
import no.dekom.events.schemes.RuleText;
import no.dekom.events.schemes.Sourced;

/** The values of a rule set as they are sent. A value that is left out is not laid down. */
record ContentRequest(
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Text> criteria,
        @Size(max = 30) List<@Valid @NotNull Text> successFactors,
        @Valid Money seedFundCap,
        @Valid Percent seedFundMaxPercent,
        @Valid Percent ownSharePercent,
        @Valid Percent universityMinPercent,
        @Valid Percent universityMaxPercent,
        @Valid Day needsReport,
        @Valid Day recommendation,
        @Valid Day reporting,
        @Valid Count complaintWeeks,
        @Valid Recipients mayComplain,
        @Valid Count maxMeasureYears,
        @Valid Count partnershipMaxYears) {

    private static final int MOST = 300;

    /** A day of any year, such as {@code 1.2.} or {@code 15.03}. */
    private static final String DAY = "(?:0?[1-9]|[12]\\d)\\.(?:0?[1-9]|1[0-2])\\.?"
            + "|30\\.(?:0?[13-9]|1[0-2])\\.?|31\\.(?:0?[13578]|1[02])\\.?";

    record Text(
            @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "{input.ruleCode}")
            String code,

            @NotBlank @Size(max = MOST) String bokmaal,
            @NotBlank @Size(max = MOST) String nynorsk,
            @NotBlank @Size(max = MOST) String source) {

        RuleText text() {
            return new RuleText(code, bokmaal.strip(), nynorsk.strip(), source.strip());
        }
    }

    record Money(Nok value, @Size(max = MOST) String source) {}

    record Percent(
            @Min(0) @Max(100) Integer value,
            @Size(max = MOST) String source) {}

    record Count(
            @Min(1) @Max(50) Integer value,
            @Size(max = MOST) String source) {}

    record Day(
            @Pattern(regexp = DAY, message = "{input.yearDay}")
            String value,

            @Size(max = MOST) String source) {}

    record Recipients(
            @Size(max = 4) List<@NotNull Recipient> value,
            @Size(max = MOST) String source) {}

    RuleSetContent content() {
        return new RuleSetContent(
                texts(criteria),
                texts(successFactors),
                seedFundCap == null ? Sourced.open("") : sourced(seedFundCap.value(), seedFundCap.source()),
                sourced(seedFundMaxPercent),
                sourced(ownSharePercent),
                sourced(universityMinPercent),
                sourced(universityMaxPercent),
                sourced(needsReport),
                sourced(recommendation),
                sourced(reporting),
                sourced(complaintWeeks),
                mayComplain == null ? Sourced.open("") : sourced(distinct(mayComplain.value()), mayComplain.source()),
                sourced(maxMeasureYears),
                sourced(partnershipMaxYears));
    }

    private static List<RuleText> texts(List<Text> texts) {
        return texts == null ? List.of() : texts.stream().map(Text::text).toList();
    }

    private static List<Recipient> distinct(List<Recipient> chosen) {
        return chosen == null || chosen.isEmpty()
                ? null
                : chosen.stream().distinct().sorted().toList();
    }

    private static Sourced<Integer> sourced(Percent it) {
        return it == null ? Sourced.open("") : sourced(it.value(), it.source());
    }

    private static Sourced<Integer> sourced(Count it) {
        return it == null ? Sourced.open("") : sourced(it.value(), it.source());
    }

    private static Sourced<MonthDay> sourced(Day it) {
        if (it == null || it.value() == null) {
            return Sourced.open(
                    it == null || it.source() == null ? "" : it.source().strip());
        }
        var parts = it.value().split("\\.");
        return sourced(MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0])), it.source());
    }

    private static <T> Sourced<T> sourced(T value, String source) {
        return new Sourced<>(value, source == null ? "" : source.strip());
    }
}
