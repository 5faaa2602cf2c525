package no.dekom.command.needs.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.dekom.command.directory.RegisteredOrganisations.Registered;
import no.dekom.command.imports.Cells;
import no.dekom.command.imports.ImportKind.Fate;
import no.dekom.command.imports.ImportKind.Judge;
import no.dekom.command.imports.ImportKind.Outcome;
import no.dekom.command.needs.MeasureState;
import no.dekom.command.needs.propose.AmendMeasure;
import no.dekom.command.needs.propose.ProposeMeasure;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.NeedsMeasureId;
import no.dekom.events.organisations.OrganisationKind;

/** Judges the rows of one file of measures. The reference is the sender's own name for the measure, and makes its id. */
final class MeasureJudge implements Judge {

    private static final int LONGEST_REFERENCE = 60;

    private final ActingAs sender;
    private final NumberedOrganisations organisations;
    private final MeasureCells contents;
    private final Function<NeedsMeasureId, Optional<MeasureState>> written;
    private final Map<NeedsMeasureId, Integer> inFile = new HashMap<>();

    MeasureJudge(
            ActingAs sender,
            NumberedOrganisations organisations,
            MeasureCells contents,
            Function<NeedsMeasureId, Optional<MeasureState>> written) {
        this.sender = sender;
        this.organisations = organisations;
        this.contents = contents;
        this.written = written;
    }

    @Override
    public Fate of(int number, Map<String, String> row) {
        var cells = new Cells(MeasureColumns.ALL, number, row);
        var reference = cells.demanded("reference", LONGEST_REFERENCE);
        var of = whose(cells);
        var id = of == null || reference.isEmpty()
                ? null
                : NeedsMeasureId.referredTo(new OrganisationId(of.id()), reference);
        if (id != null) {
            var twice = inFile.putIfAbsent(id, number);
            if (twice != null) {
                cells.wrong("reference", "ReferenceTwice", twice);
            }
        }
        var before = id == null ? null : written.apply(id).orElse(null);
        var content = contents.read(cells, of, before == null ? null : before.content());
        var name = content.title().isEmpty() ? reference : content.title();
        return cells.isWrong() ? cells.fate(name) : fate(cells, id, of, before, content);
    }

    private Fate fate(Cells cells, NeedsMeasureId id, Registered of, MeasureState before, MeasureContent content) {
        var organisation = isAdministrator() ? new OrganisationId(of.id()) : null;
        if (before == null) {
            var command = new ProposeMeasure(id, organisation, content);
            return new Fate(Outcome.NEW, content.title(), id.value(), List.of(command), List.of());
        }
        if (content.equals(before.content())) {
            return new Fate(Outcome.UNCHANGED, content.title(), id.value(), List.of(), List.of());
        }
        switch (before.stage()) {
            case SENT_IN -> cells.wrong("reference", "MeasureIsSentIn");
            case ACCEPTED -> cells.wrong("reference", "MeasureIsAccepted");
            case WITHDRAWN -> cells.wrong("reference", "MeasureIsWithdrawn");
            default -> {
                var command = new AmendMeasure(id, organisation, content);
                return new Fate(
                        Outcome.CHANGED, content.title(), id.value(), List.of(command), List.of(), before.version());
            }
        }
        return cells.fate(content.title());
    }

    private boolean isAdministrator() {
        return sender.role() == Role.ADMINISTRATOR;
    }

    /** The sender's own; the administrator says whose. Null with a fault in the cells when it cannot be. */
    private Registered whose(Cells cells) {
        var digits = cells.digits("organisation");
        var own = organisations.withId(sender.organisation().value());
        if (digits.isEmpty() && !isAdministrator()) {
            return own;
        }
        var named = organisations.find(digits);
        var code = fault(digits, named, own);
        if (code == null) {
            return named;
        }
        cells.wrong("organisation", code, named == null ? digits : named.name());
        return null;
    }

    private String fault(String digits, Registered named, Registered own) {
        if (digits.isEmpty()) {
            return "Missing";
        }
        if (named == null) {
            return "UnknownOrganisation";
        }
        if (!isAdministrator()) {
            return named.equals(own) ? null : "NotYourMeasures";
        }
        if (named.lastDay() != null) {
            return "OrganisationIsClosed";
        }
        var above = organisations.withId(named.parent());
        var mayHave = named.kind() == OrganisationKind.NETWORK
                || named.kind() == OrganisationKind.SCHOOL_OWNER
                        && above != null
                        && above.kind() == OrganisationKind.NETWORK;
        return mayHave ? null : "HasNoMeasures";
    }
}
