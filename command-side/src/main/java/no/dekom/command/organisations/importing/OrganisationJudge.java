package no.dekom.command.organisations.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.imports.SheetProblem;
import no.dekom.command.organisations.importing.RegisteredOrganisations.Registered;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.register.RegisterOrganisation.OrganisationNumberIsValid;
import no.dekom.command.organisations.register.RegisterOrganisation.ParentFitsTheKind;
import no.dekom.events.OrganisationId;
import no.dekom.events.organisations.OrganisationKind;

/** Judges the rows of one file of organisations, in order. */
final class OrganisationJudge implements Judge {

    private static final int LONGEST_NAME = 200;

    private final Map<String, Registered> known;
    private final Map<String, Integer> inFile = new HashMap<>();

    OrganisationJudge(Map<String, Registered> known) {
        this.known = new HashMap<>(known);
    }

    @Override
    public Fate of(int number, Map<String, String> row) {
        var problems = new ArrayList<SheetProblem>();
        var digits = row.get("number").replaceAll("[\\s\\u00a0]", "");
        var name = row.get("name");
        checkNumber(number, digits, problems);
        if (name.isEmpty()) {
            problems.add(SheetProblem.of(number, "Navn", "Missing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(SheetProblem.of(number, "Navn", "TooLongText", LONGEST_NAME));
        }
        var kind = OrganisationImport.kind(row.get("kind"));
        if (kind == null) {
            problems.add(SheetProblem.of(
                    number,
                    "Type",
                    "UnknownKind",
                    String.join(", ", new TreeSet<>(OrganisationImport.KINDS.keySet()))));
        }
        var parent = parent(number, row.get("parent").replaceAll("[\\s\\u00a0]", ""), kind, problems);
        var shown = name.isEmpty() ? digits : name;
        return problems.isEmpty() ? fate(number, digits, name, kind, parent) : Fate.wrong(shown, problems);
    }

    private void checkNumber(int number, String digits, List<SheetProblem> problems) {
        if (!digits.matches("\\d{9}") || !new OrganisationNumberIsValid(digits).holds()) {
            problems.add(SheetProblem.of(number, "Organisasjonsnummer", "NumberIsNotValid", digits));
            return;
        }
        var before = inFile.putIfAbsent(digits, number);
        if (before != null) {
            problems.add(SheetProblem.of(number, "Organisasjonsnummer", "NumberTwice", before));
        }
    }

    private Registered parent(int number, String digits, OrganisationKind kind, List<SheetProblem> problems) {
        var column = "Overordnet (organisasjonsnummer)";
        var parent = known.get(digits);
        if (!digits.isEmpty() && parent == null) {
            problems.add(SheetProblem.of(number, column, "UnknownParent", digits));
        } else if (kind != null && !new ParentFitsTheKind(kind, parent == null ? null : parent.kind()).holds()) {
            problems.add(SheetProblem.of(number, column, "ParentDoesNotFit"));
        }
        return parent;
    }

    private Fate fate(int number, String digits, String name, OrganisationKind kind, Registered parent) {
        var parentId = parent == null ? null : parent.id();
        var before = known.get(digits);
        if (before == null) {
            var id = UUID.nameUUIDFromBytes(
                            ("organisasjonsnummer " + digits).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
            known.put(digits, new Registered(id, digits, kind, name, parentId));
            var command = new RegisterOrganisation(
                    new OrganisationId(id), digits, kind, name, parentId == null ? null : new OrganisationId(parentId));
            return new Fate(Outcome.NEW, name, id, List.of(command), List.of());
        }
        if (before.kind() != kind) {
            return Fate.wrong(name, List.of(SheetProblem.of(number, "Type", "KindDiffers", before.name())));
        }
        if (before.name().equals(name) && Objects.equals(before.parent(), parentId)) {
            return new Fate(Outcome.UNCHANGED, name, before.id(), List.of(), List.of());
        }
        return Fate.wrong(name, List.of(SheetProblem.of(number, "Navn", "DiffersFromRegistered", before.name())));
    }
}
