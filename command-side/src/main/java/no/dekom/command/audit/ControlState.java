package no.dekom.command.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.dekom.events.OrganisationId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlEvent;
import no.dekom.events.audit.ControlEvent.CaseExamined;
import no.dekom.events.audit.ControlEvent.ControlBegun;
import no.dekom.events.audit.ControlEvent.ControlClosed;
import no.dekom.events.audit.ControlEvent.FindingAnswered;
import no.dekom.events.audit.ControlEvent.FindingClosed;
import no.dekom.events.audit.ControlEvent.FindingMade;
import no.dekom.events.audit.ControlEvent.SampleDrawn;

/** Hvor langt en kontroll er kommet. */
public final class ControlState {

    /** Hvor langt et funn er kommet. */
    public record Finding(OrganisationId owner, boolean answered, boolean closed) {}

    private OrganisationId overseer;
    private List<OrganisationId> counties = List.of();
    private final Set<CaseReference> drawn = new HashSet<>();
    private final Set<CaseReference> examined = new HashSet<>();
    private final Map<Integer, Finding> findings = new HashMap<>();
    private int samples;
    private boolean closed;
    private int version;

    void evolve(ControlEvent event) {
        version++;
        switch (event) {
            case ControlBegun it -> {
                overseer = it.overseer();
                counties = it.counties();
            }
            case SampleDrawn it -> {
                samples = it.number();
                drawn.addAll(it.drawn());
            }
            case CaseExamined it -> examined.add(it.about());
            case FindingMade it -> findings.put(it.number(), new Finding(it.owner(), false, false));
            case FindingAnswered it ->
                findings.computeIfPresent(it.number(), (number, one) -> new Finding(one.owner(), true, one.closed()));
            case FindingClosed it ->
                findings.computeIfPresent(it.number(), (number, one) -> new Finding(one.owner(), one.answered(), true));
            case ControlClosed it -> closed = true;
        }
    }

    public OrganisationId overseer() {
        return overseer;
    }

    public List<OrganisationId> counties() {
        return counties;
    }

    public int samples() {
        return samples;
    }

    public boolean isDrawn(CaseReference about) {
        return drawn.contains(about);
    }

    public boolean isExamined(CaseReference about) {
        return examined.contains(about);
    }

    public Map<Integer, Finding> findings() {
        return Map.copyOf(findings);
    }

    /** How many facts the control has; the report is of as many. */
    public int version() {
        return version;
    }

    public boolean isClosed() {
        return closed;
    }
}
