package no.dekom.command.organisations.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.change.MoveOrganisation;
import no.dekom.command.organisations.change.RenameOrganisation;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.importing.RegisteredOrganisations.Registered;
import no.dekom.command.organisations.importing.RegisteredOrganisations.Since;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.register.RegisterOrganisation.OrganisationNumberIsValid;
import no.dekom.command.organisations.register.RegisterOrganisation.ParentFitsTheKind;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/** Judges the rows of one file of organisations, in order. */
final class OrganisationJudge implements Judge {

    private static final int LONGEST_NAME = 200;
    private static final String NUMBER = "Organisasjonsnummer";
    private static final String NAME = "Navn";
    private static final String KIND = "Type";
    private static final String PARENT = "Overordnet (organisasjonsnummer)";
    private static final String MUNICIPALITY = "Kommunenummer";
    private static final String FROM = "Endringer gjelder fra";

    private final Map<String, Registered> known;
    private final Set<String> municipalities;
    private final LocalDate today;
    private final Map<String, Integer> inFile = new HashMap<>();

    OrganisationJudge(Map<String, Registered> known, Set<String> municipalities, LocalDate today) {
        this.known = new HashMap<>(known);
        this.municipalities = municipalities;
        this.today = today;
    }

    /** A row that could be read. */
    private record Line(
            int number,
            String digits,
            String name,
            OrganisationKind kind,
            Registered parent,
            String municipality,
            LocalDate from) {

        String parentId() {
            return parent == null ? null : parent.id();
        }
    }

    @Override
    public Fate of(int number, Map<String, String> row) {
        var problems = new ArrayList<SheetProblem>();
        var digits = digits(row, "number");
        var name = row.get("name");
        checkNumber(number, digits, problems);
        if (name.isEmpty()) {
            problems.add(SheetProblem.of(number, NAME, "Missing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(SheetProblem.of(number, NAME, "TooLongText", LONGEST_NAME));
        }
        var kind = OrganisationImport.kind(row.get("kind"));
        if (kind == null) {
            var kinds = String.join(", ", new TreeSet<>(OrganisationImport.KINDS.keySet()));
            problems.add(SheetProblem.of(number, KIND, "UnknownKind", kinds));
        }
        var parent = parent(number, digits(row, "parent"), kind, problems);
        var municipality = municipality(number, digits(row, "municipality"), kind, problems);
        var from = from(number, row.getOrDefault("from", ""), problems);
        if (problems.isEmpty()) {
            return fate(new Line(number, digits, name, kind, parent, municipality, from));
        }
        return Fate.wrong(name.isEmpty() ? digits : name, problems);
    }

    private static String digits(Map<String, String> row, String key) {
        return row.getOrDefault(key, "").replaceAll("[\\s\\u00a0]", "");
    }

    private void checkNumber(int number, String digits, List<SheetProblem> problems) {
        if (!digits.matches("\\d{9}") || !new OrganisationNumberIsValid(digits).holds()) {
            problems.add(SheetProblem.of(number, NUMBER, "NumberIsNotValid", digits));
            return;
        }
        var before = inFile.putIfAbsent(digits, number);
        if (before != null) {
            problems.add(SheetProblem.of(number, NUMBER, "NumberTwice", before));
        }
    }

    private Registered parent(int number, String digits, OrganisationKind kind, List<SheetProblem> problems) {
        var parent = known.get(digits);
        if (!digits.isEmpty() && parent == null) {
            problems.add(SheetProblem.of(number, PARENT, "UnknownParent", digits));
        } else if (kind != null && !new ParentFitsTheKind(kind, parent == null ? null : parent.kind()).holds()) {
            problems.add(SheetProblem.of(number, PARENT, "ParentDoesNotFit"));
        } else if (parent != null && parent.lastDay() != null) {
            problems.add(SheetProblem.of(number, PARENT, "ParentIsClosed", parent.name()));
        }
        return parent;
    }

    private String municipality(int number, String digits, OrganisationKind kind, List<SheetProblem> problems) {
        if (digits.isEmpty()) {
            return null;
        }
        if (kind != null && kind != OrganisationKind.SCHOOL_OWNER) {
            problems.add(SheetProblem.of(number, MUNICIPALITY, "MunicipalityIsAnOwner"));
        } else if (!municipalities.contains(digits)) {
            problems.add(SheetProblem.of(number, MUNICIPALITY, "UnknownMunicipality", digits));
        }
        return digits;
    }

    private LocalDate from(int number, String written, List<SheetProblem> problems) {
        try {
            var from = written.isEmpty() ? today : LocalDate.parse(written);
            if (from.isAfter(today)) {
                problems.add(SheetProblem.of(number, FROM, "DateIsAhead"));
            }
            return from;
        } catch (DateTimeParseException notADate) {
            problems.add(SheetProblem.of(number, FROM, "NotADate", written));
            return null;
        }
    }

    private Fate fate(Line line) {
        var before = known.get(line.digits());
        return before == null ? registered(line) : compared(line, before);
    }

    private Fate registered(Line line) {
        var name = "organisasjonsnummer " + line.digits();
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        known.put(
                line.digits(),
                new Registered(
                        id,
                        line.digits(),
                        line.kind(),
                        line.name(),
                        line.parentId(),
                        line.municipality(),
                        Since.REGISTERED,
                        null));
        var commands = new ArrayList<Object>();
        commands.add(new RegisterOrganisation(
                new OrganisationId(id), line.digits(), line.kind(), line.name(), id(line.parentId())));
        if (line.municipality() != null) {
            commands.add(new SetMunicipalityNumber(new OrganisationId(id), line.municipality(), line.from()));
        }
        return new Fate(Outcome.NEW, line.name(), id, commands, List.of());
    }

    private Fate compared(Line line, Registered before) {
        var problems = new ArrayList<SheetProblem>();
        var commands = new ArrayList<Object>();
        var id = new OrganisationId(before.id());
        if (before.kind() != line.kind()) {
            problems.add(SheetProblem.of(line.number(), KIND, "KindDiffers", before.name()));
        }
        if (!before.name().equals(line.name())) {
            demandLater(line, NAME, before.since().name(), problems);
            commands.add(new RenameOrganisation(id, line.name(), line.from()));
        }
        if (!Objects.equals(before.parent(), line.parentId())) {
            demandLater(line, PARENT, before.since().parent(), problems);
            commands.add(new MoveOrganisation(id, id(line.parentId()), line.from()));
        }
        if (line.municipality() != null && !line.municipality().equals(before.municipality())) {
            demandLater(line, MUNICIPALITY, before.since().municipality(), problems);
            commands.add(new SetMunicipalityNumber(id, line.municipality(), line.from()));
        }
        if (!commands.isEmpty() && before.lastDay() != null) {
            problems.add(SheetProblem.of(line.number(), NUMBER, "OrganisationIsClosed", before.name()));
        }
        if (!problems.isEmpty()) {
            return Fate.wrong(line.name(), problems);
        }
        var outcome = commands.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Fate(outcome, line.name(), before.id(), commands, List.of());
    }

    private static void demandLater(Line line, String column, LocalDate before, List<SheetProblem> problems) {
        if (before != null && !line.from().isAfter(before)) {
            problems.add(SheetProblem.of(line.number(), column, "ChangedSince", before));
        }
    }

    private static OrganisationId id(String value) {
        return value == null ? null : new OrganisationId(value);
    }
}
