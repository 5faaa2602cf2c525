package no.dekom.command.seedfunds.apply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.seedfunds.ApplicationContent;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.BudgetLine;
import no.dekom.events.seedfunds.SchoolSum;
import no.dekom.events.seedfunds.TookPart;

/** An application as it is sent. What each school applies for is the sum of its budget lines. */
record ApplicationRequest(
        @NotBlank @Size(max = 150) String title,
        @NotBlank @Size(max = 4000) String aim,
        @NotEmpty @Size(max = 20) List<@NotNull OrganisationId> schools,
        @NotEmpty @Size(max = 10) List<@NotNull Basis> basis,
        @NotBlank @Size(max = 4000) String basisText,
        @NotEmpty @Size(max = 10) List<@NotNull TookPart> tookPart,
        @NotBlank @Size(max = 4000) String involvement,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Line> budget,
        @NotBlank @Size(max = 4000) String sharing,
        @Size(max = 2000) String university) {

    record Line(
            @NotNull OrganisationId school,
            @NotNull BudgetKind kind,
            @NotBlank @Size(max = 200) String text,
            @NotNull Nok amount) {}

    ApplicationContent content() {
        var lines = budget.stream()
                .map(line ->
                        new BudgetLine(line.school(), line.kind(), line.text().strip(), line.amount()))
                .toList();
        return new ApplicationContent(
                title.strip(),
                aim.strip(),
                schools.stream()
                        .distinct()
                        .map(school -> new SchoolSum(school, sumOf(school)))
                        .toList(),
                basis.stream().distinct().toList(),
                basisText.strip(),
                tookPart.stream().distinct().toList(),
                involvement.strip(),
                lines,
                sharing.strip(),
                university == null ? "" : university.strip());
    }

    private Nok sumOf(OrganisationId school) {
        return Nok.sum(budget.stream()
                .filter(line -> line.school().equals(school))
                .map(Line::amount)
                .toList());
    }
}
