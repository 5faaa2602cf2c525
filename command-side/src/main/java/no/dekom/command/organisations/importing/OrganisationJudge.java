package no.dekom.command.organisations.importing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.directory.RegisteredOrganisations.Since;
import no.dekom.command.imports.Cells;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.organisations.change.ChangeRules.ChangeIsBeforeTheClosing;
import no.dekom.command.organisations.change.MoveOrganisation;
import no.dekom.command.organisations.change.RenameOrganisation;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.register.RegisterOrganisation.OrganisationNumberIsValid;
import no.dekom.command.organisations.register.RegisterOrganisation.ParentFitsTheKind;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/** Judges the rows of one file of organisations, in order. */
final class OrganisationJudge implements Judge {

    private static final int LONGEST_NAME = 200;

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
            Cells cells,
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
        var cells = new Cells(OrganisationImport.COLUMNS, number, row);
        var digits = cells.digits("number");
        checkNumber(number, digits, cells);
        var name = cells.demanded("name", LONGEST_NAME);
        var kind = OrganisationImport.kind(cells.text("kind"));
        if (kind == null) {
            cells.wrong("kind", "UnknownKind", String.join(", ", new TreeSet<>(OrganisationImport.KINDS.keySet())));
        }
        var parent = parent(kind, cells);
        var municipality = municipality(kind, cells);
        var from = cells.text("from").isEmpty() ? today : cells.date("from", today);
        if (cells.isWrong()) {
            return cells.fate(name.isEmpty() ? digits : name);
        }
        return fate(new Line(cells, digits, name, kind, parent, municipality, from));
    }

    private void checkNumber(int number, String digits, Cells cells) {
        if (!digits.matches("\\d{9}") || !new OrganisationNumberIsValid(digits).holds()) {
            cells.wrong("number", "NumberIsNotValid", digits);
            return;
        }
        var before = inFile.putIfAbsent(digits, number);
        if (before != null) {
            cells.wrong("number", "NumberTwice", before);
        }
    }

    private Registered parent(OrganisationKind kind, Cells cells) {
        var digits = cells.digits("parent");
        var parent = known.get(digits);
        if (!digits.isEmpty() && parent == null) {
            cells.wrong("parent", "UnknownParent", digits);
        } else if (kind != null && !new ParentFitsTheKind(kind, parent == null ? null : parent.kind()).holds()) {
            cells.wrong("parent", "ParentDoesNotFit");
        } else if (parent != null && parent.lastDay() != null) {
            cells.wrong("parent", "ParentIsClosed", parent.name());
        }
        return parent;
    }

    private String municipality(OrganisationKind kind, Cells cells) {
        var digits = cells.digits("municipality");
        if (digits.isEmpty()) {
            return null;
        }
        if (kind != null && kind != OrganisationKind.SCHOOL_OWNER) {
            cells.wrong("municipality", "MunicipalityIsAnOwner");
        } else if (!municipalities.contains(digits)) {
            cells.wrong("municipality", "UnknownMunicipality", digits);
        }
        return digits;
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
        var cells = line.cells();
        var commands = new ArrayList<Object>();
        var id = new OrganisationId(before.id());
        if (before.kind() != line.kind()) {
            cells.wrong("kind", "KindDiffers", before.name());
        }
        if (!before.name().equals(line.name())) {
            demandLater(line, "name", before.since().name());
            commands.add(new RenameOrganisation(id, line.name(), line.from()));
        }
        if (!Objects.equals(before.parent(), line.parentId())) {
            demandLater(line, "parent", before.since().parent());
            commands.add(new MoveOrganisation(id, id(line.parentId()), line.from()));
        }
        if (line.municipality() != null && !line.municipality().equals(before.municipality())) {
            demandLater(line, "municipality", before.since().municipality());
            commands.add(new SetMunicipalityNumber(id, line.municipality(), line.from()));
        }
        if (!commands.isEmpty() && !new ChangeIsBeforeTheClosing(line.from(), before.lastDay(), today).holds()) {
            cells.wrong("number", "OrganisationIsClosed", before.name());
        }
        if (cells.isWrong()) {
            return cells.fate(line.name());
        }
        var outcome = commands.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGED;
        return new Fate(outcome, line.name(), before.id(), commands, List.of());
    }

    private static void demandLater(Line line, String column, LocalDate before) {
        if (before != null && !line.from().isAfter(before)) {
            line.cells().wrong(column, "ChangedSince", before);
        }
    }

    private static OrganisationId id(String value) {
        return value == null ? null : new OrganisationId(value);
    }
}
