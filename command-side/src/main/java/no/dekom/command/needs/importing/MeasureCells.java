package no.dekom.command.needs.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.imports.Cells;
import no.dekom.events.OrganisationId;
import no.dekom.events.SchoolYear;
import no.dekom.events.needs.ChangeModel;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsReportId;
import no.dekom.events.organisations.OrganisationKind;

/** Innholdet i et tiltak, read from a row; what the file has no column for, is as it was. */
final class MeasureCells {

    private static final int MOST_YEARS = 10;
    private static final int MOST_PARTICIPANTS = 100_000;
    private static final int MOST_IN_A_CELL = 100;
    private static final Pattern NEED = Pattern.compile("(\\d[\\d\\s]*?)(?:\\s+(\\d{4}/\\d{2,4}))?");

    private final NumberedOrganisations organisations;
    private final BiFunction<OrganisationId, SchoolYear, Optional<NeedsReportId>> reports;

    MeasureCells(
            NumberedOrganisations organisations,
            BiFunction<OrganisationId, SchoolYear, Optional<NeedsReportId>> reports) {
        this.organisations = organisations;
        this.reports = reports;
    }

    /**
     * Reads what the row says of the measure; the faults are in the cells.
     *
     * @param of whose measure it is, null when the row does not tell
     * @param before null when the measure is new
     */
    MeasureContent read(Cells cells, Registered of, MeasureContent before) {
        var from = year(cells, "from", cells.demanded("from", 9));
        return new MeasureContent(
                cells.demanded("title", 150),
                given(cells, "theme", () -> cells.text("theme", 300), before, MeasureContent::theme, ""),
                model(cells),
                PlanCells.joint(cells, of, before),
                from == null ? new SchoolYear(2000) : from,
                given(cells, "years", () -> whole(cells, "years", MOST_YEARS), before, MeasureContent::years, 0),
                given(cells, "schools", () -> schools(cells, of), before, MeasureContent::schools, List.of()),
                given(cells, "grades", () -> cells.text("grades", 100), before, MeasureContent::grades, ""),
                given(
                        cells,
                        "targetGroup",
                        () -> cells.text("targetGroup", 1000),
                        before,
                        MeasureContent::targetGroup,
                        ""),
                given(
                        cells,
                        "participants",
                        () -> whole(cells, "participants", MOST_PARTICIPANTS),
                        before,
                        MeasureContent::participants,
                        0),
                given(cells, "needs", () -> needs(cells, of, from), before, MeasureContent::needs, List.of()),
                given(cells, "plan", () -> cells.text("plan", 4000), before, MeasureContent::plan, ""),
                given(cells, "besides", () -> cells.text("besides", 2000), before, MeasureContent::besides, ""),
                given(cells, "up1", () -> university(cells, "up1"), before, MeasureContent::up1, null),
                given(cells, "up2", () -> university(cells, "up2"), before, MeasureContent::up2, null),
                given(
                        cells,
                        "gatherings",
                        () -> PlanCells.gatherings(cells),
                        before,
                        MeasureContent::gatherings,
                        List.of()),
                given(
                        cells,
                        "interimWork",
                        () -> cells.text("interimWork", 4000),
                        before,
                        MeasureContent::interimWork,
                        ""),
                given(
                        cells,
                        "resourceTeachers",
                        () -> cells.text("resourceTeachers", 1000),
                        before,
                        MeasureContent::resourceTeachers,
                        ""),
                BudgetCells.read(cells, before == null ? List.of() : before.budget()),
                PlanCells.answers(cells, before == null ? List.of() : before.answers()));
    }

    private static <T> T given(
            Cells cells,
            String column,
            Supplier<T> read,
            MeasureContent before,
            Function<MeasureContent, T> was,
            T otherwise) {
        if (cells.has(column)) {
            return read.get();
        }
        return before == null ? otherwise : was.apply(before);
    }

    private static ChangeModel model(Cells cells) {
        var written = cells.text("model");
        var model = MeasureColumns.MODELS.get(written.toLowerCase(Locale.ROOT));
        if (model == null) {
            cells.wrong("model", "UnknownModel", written);
        }
        return model;
    }

    private static SchoolYear year(Cells cells, String column, String written) {
        try {
            return written.isEmpty() ? null : SchoolYear.parse(written);
        } catch (IllegalArgumentException notASchoolYear) {
            cells.wrong(column, "NotASchoolYear", written);
            return null;
        }
    }

    private static int whole(Cells cells, String column, int most) {
        return (int) cells.whole(column, most, "NotAWholeNumber");
    }

    private static List<String> items(Cells cells, String column) {
        var items = Arrays.stream(cells.text(column).split("[,;\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (items.size() > MOST_IN_A_CELL) {
            cells.wrong(column, "TooManyInCell", MOST_IN_A_CELL);
        }
        return items.stream().limit(MOST_IN_A_CELL).toList();
    }

    private List<OrganisationId> schools(Cells cells, Registered of) {
        return items(cells, "schools").stream()
                .map(written -> school(cells, written, of))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private OrganisationId school(Cells cells, String written, Registered of) {
        var school = organisations.find(Cells.digitsOf(written));
        if (school == null || school.kind() != OrganisationKind.SCHOOL) {
            cells.wrong("schools", "UnknownSchool", written);
        } else if (school.lastDay() != null) {
            cells.wrong("schools", "SchoolIsClosed", school.name());
        } else if (of != null && !organisations.isWithin(school, of)) {
            cells.wrong("schools", "SchoolIsNotTheirs", school.name(), of.name());
        }
        return school == null ? null : new OrganisationId(school.id());
    }

    private List<NeedsReportId> needs(Cells cells, Registered of, SchoolYear from) {
        return items(cells, "needs").stream()
                .map(written -> need(cells, written, of, from))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private NeedsReportId need(Cells cells, String written, Registered of, SchoolYear from) {
        var parts = NEED.matcher(written);
        var who = parts.matches() ? organisations.find(Cells.digitsOf(parts.group(1))) : null;
        if (who == null) {
            cells.wrong("needs", "UnknownReporter", written);
            return null;
        }
        var year = parts.group(2) == null ? from : year(cells, "needs", parts.group(2));
        if (year == null) {
            return null;
        }
        var network = of == null || of.kind() == OrganisationKind.NETWORK ? of : organisations.withId(of.parent());
        var report = network == null || organisations.isWithin(who, network)
                ? reports.apply(new OrganisationId(who.id()), year).orElse(null)
                : null;
        if (report == null) {
            cells.wrong("needs", "NoSuchNeeds", who.name(), year);
        }
        return report;
    }

    private OrganisationId university(Cells cells, String column) {
        var digits = cells.digits(column);
        if (digits.isEmpty()) {
            return null;
        }
        var university = organisations.find(digits);
        if (university == null || university.kind() != OrganisationKind.UNIVERSITY) {
            cells.wrong(column, "NotAUniversity", digits);
            return null;
        }
        return new OrganisationId(university.id());
    }
}
