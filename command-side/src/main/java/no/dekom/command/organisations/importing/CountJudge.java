package no.dekom.command.organisations.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.imports.Cells;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.importing.CountedOrganisations.Count;
import no.dekom.command.organisations.importing.CountedOrganisations.Day;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/** Judges the rows of one file of full-time equivalents. */
final class CountJudge implements Judge {

    private static final int LONGEST_SOURCE = 200;
    private static final int MOST = 100_000;

    private final Map<String, Registered> known;
    private final Map<Day, Count> counted;
    private final LocalDate today;
    private final Map<Day, Integer> inFile = new HashMap<>();

    CountJudge(Map<String, Registered> known, Map<Day, Count> counted, LocalDate today) {
        this.known = known;
        this.counted = counted;
        this.today = today;
    }

    @Override
    public Fate of(int number, Map<String, String> row) {
        var cells = new Cells(CountImport.COLUMNS, number, row);
        var digits = cells.digits("number");
        var organisation = known.get(digits);
        if (organisation == null) {
            cells.wrong("number", "UnknownOrganisation", digits);
        } else if (organisation.kind() != OrganisationKind.SCHOOL
                && organisation.kind() != OrganisationKind.SCHOOL_OWNER) {
            cells.wrong("number", "NotCounted", organisation.name());
        }
        var on = cells.date("on", today);
        var teachers = tenths(cells, "teachers");
        var leaders = tenths(cells, "leaders");
        var source = cells.demanded("source", LONGEST_SOURCE);
        if (cells.isWrong()) {
            return cells.fate(organisation == null ? digits : organisation.name());
        }
        return fate(cells, number, organisation, new Day(organisation.id(), on), new Count(teachers, leaders, source));
    }

    private Fate fate(Cells cells, int number, Registered organisation, Day day, Count count) {
        var name = organisation.name();
        var twice = inFile.putIfAbsent(day, number);
        if (twice != null) {
            cells.wrong("on", "CountTwice", twice);
            return cells.fate(name);
        }
        var before = counted.get(day);
        if (count.equals(before)) {
            return new Fate(Outcome.UNCHANGED, name, organisation.id(), List.of(), List.of());
        }
        var command = new CountFullTimeEquivalents(
                new OrganisationId(organisation.id()),
                day.on(),
                count.teacherTenths(),
                count.leaderTenths(),
                count.source());
        var outcome = before == null ? Outcome.NEW : Outcome.CHANGED;
        return new Fate(outcome, name, organisation.id(), List.of(command), List.of());
    }

    /** 24,5 and 24.5 are 245 tenths. */
    private static long tenths(Cells cells, String column) {
        var written = cells.text(column);
        try {
            var tenths = new BigDecimal(Cells.digitsOf(written).replace(',', '.'))
                    .movePointRight(1)
                    .longValueExact();
            if (tenths >= 0 && tenths <= MOST * 10L) {
                return tenths;
            }
        } catch (ArithmeticException | NumberFormatException notANumber) {
            // Told below, as a number that is out of bounds is.
        }
        cells.wrong(column, "NotTenths", written);
        return 0;
    }
}
