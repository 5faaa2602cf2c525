package no.dekom.command.needs.propose;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.CostKind;
import no.dekom.events.needs.CostLine;
import no.dekom.events.needs.CriterionPlan;
import no.dekom.events.needs.Gathering;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.outcomes.OutcomeCriterion;

/** A measure as it is written. All but the title, the model and the first year may still be missing. */
record MeasureRequest(
        @NotBlank @Size(max = 150) String title,
        @Size(max = 300) String theme,
        @NotNull ChangeModel model,
        Boolean joint,
        @NotNull SchoolYear from,

        @Min(value = 0, message = "{input.years}") @Max(value = 10, message = "{input.years}")
        Integer years,

        @Size(max = 100) List<@NotNull OrganisationId> schools,
        @Size(max = 100) String grades,
        @Size(max = 1000) String targetGroup,

        @Min(value = 0, message = "{input.participants}") @Max(value = 100_000, message = "{input.participants}")
        Integer participants,

        @Size(max = 100) List<@NotNull NeedsReportId> needs,
        @Size(max = 4000) String plan,
        @Size(max = 2000) String besides,
        OrganisationId up1,
        OrganisationId up2,
        @Size(max = 40) List<@Valid @NotNull Meeting> gatherings,
        @Size(max = 4000) String interimWork,
        @Size(max = 1000) String resourceTeachers,
        @Size(max = 100) List<@Valid @NotNull Line> budget,
        @Size(max = 6) List<@Valid @NotNull Answer> answers) {

    record Meeting(
            @NotBlank @Size(max = 60) String when,
            @NotBlank @Size(max = 200) String theme) {}

    record Line(
            @NotNull CostKind kind,
            @NotBlank @Size(max = 200) String text,
            @NotNull Nok amount,
            Nok ownShare,
            Nok universityPart) {}

    record Answer(
            @NotNull OutcomeCriterion criterion,
            @Size(max = 2000) String text) {}

    MeasureContent content() {
        return new MeasureContent(
                title.strip(),
                text(theme),
                model,
                Boolean.TRUE.equals(joint),
                from,
                number(years),
                list(schools).stream().distinct().toList(),
                text(grades),
                text(targetGroup),
                number(participants),
                list(needs).stream().distinct().toList(),
                text(plan),
                text(besides),
                up1,
                up2,
                list(gatherings).stream()
                        .map(it -> new Gathering(it.when().strip(), it.theme().strip()))
                        .toList(),
                text(interimWork),
                text(resourceTeachers),
                list(budget).stream().map(MeasureRequest::line).toList(),
                list(answers).stream()
                        .filter(it -> !text(it.text()).isEmpty())
                        .map(it -> new CriterionPlan(it.criterion(), text(it.text())))
                        .toList());
    }

    private static CostLine line(Line line) {
        return new CostLine(
                line.kind(),
                line.text().strip(),
                line.amount(),
                Objects.requireNonNullElse(line.ownShare(), Nok.ZERO),
                Objects.requireNonNullElse(line.universityPart(), Nok.ZERO));
    }

    private static String text(String written) {
        return written == null ? "" : written.strip();
    }

    private static int number(Integer written) {
        return written == null ? 0 : written;
    }

    private static <T> List<T> list(List<T> written) {
        return written == null ? List.of() : written;
    }
}
