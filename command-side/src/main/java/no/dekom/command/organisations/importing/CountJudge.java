package no.dekom.command.organisations.importing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.organisations.importing.CountedOrganisations.Count;
import no.dekom.command.organisations.importing.CountedOrganisations.Day;
import no.dekom.command.organisations.importing.RegisteredOrganisations.Registered;
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
        var problems = new ArrayList<SheetProblem>();
        var digits = row.get("number").replaceAll("[\\s\\u00a0]", "");
        var organisation = known.get(digits);
        if (organisation == null) {
            problems.add(SheetProblem.of(number, "Organisasjonsnummer", "UnknownOrganisation", digits));
        } else if (organisation.kind() != OrganisationKind.SCHOOL
                && organisation.kind() != OrganisationKind.SCHOOL_OWNER) {
            problems.add(SheetProblem.of(number, "Organisasjonsnummer", "NotCounted", organisation.name()));
        }
        var on = date(number, row.get("on"), problems);
        var teachers = tenths(number, "Lærerårsverk", row.get("teachers"), problems);
        var leaders = tenths(number, "Lederårsverk", row.get("leaders"), problems);
        var source = row.get("source");
        if (source.isEmpty()) {
            problems.add(SheetProblem.of(number, "Kilde", "Missing"));
        } else if (source.length() > LONGEST_SOURCE) {
            problems.add(SheetProblem.of(number, "Kilde", "TooLongText", LONGEST_SOURCE));
        }
        if (!problems.isEmpty()) {
            return Fate.wrong(organisation == null ? digits : organisation.name(), problems);
        }
        return fate(number, organisation, new Day(organisation.id(), on), new Count(teachers, leaders, source));
    }

    private Fate fate(int number, Registered organisation, Day day, Count count) {
        var name = organisation.name();
        var twice = inFile.putIfAbsent(day, number);
        if (twice != null) {
            return Fate.wrong(name, List.of(SheetProblem.of(number, "Telledato", "CountTwice", twice)));
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

    private LocalDate date(int number, String written, List<SheetProblem> problems) {
        try {
            var on = LocalDate.parse(written);
            if (on.isAfter(today)) {
                problems.add(SheetProblem.of(number, "Telledato", "DateIsAhead"));
            }
            return on;
        } catch (DateTimeParseException notADate) {
            problems.add(SheetProblem.of(number, "Telledato", "NotADate", written));
            return null;
        }
    }

    /** 24,5 and 24.5 are 245 tenths. */
    private static long tenths(int number, String column, String written, List<SheetProblem> problems) {
        try {
            var tenths =
                    new BigDecimal(written.replace(',', '.')).movePointRight(1).longValueExact();
            if (tenths >= 0 && tenths <= MOST * 10L) {
                return tenths;
            }
        } catch (ArithmeticException | NumberFormatException notANumber) {
            // Told below, as a number that is out of bounds is.
        }
        problems.add(SheetProblem.of(number, column, "NotTenths", written));
        return 0;
    }
}
