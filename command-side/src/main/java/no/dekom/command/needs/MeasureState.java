package no.dekom.command.needs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.events.needs.MeasureEvent;
import no.dekom.events.needs.MeasureEvent.MeasureAccepted;
import no.dekom.events.needs.MeasureEvent.MeasureAmended;
import no.dekom.events.needs.MeasureEvent.MeasureProposed;
import no.dekom.events.needs.MeasureEvent.MeasureSentBack;
import no.dekom.events.needs.MeasureEvent.MeasureSentIn;
import no.dekom.events.needs.MeasureEvent.MeasureWithdrawn;
import no.dekom.events.needs.MeasureEvent.SchoolsJoined;

/** A measure as its events have made it. */
public final class MeasureState {

    /** How far a measure has come. */
    public enum Stage {
        DRAFT,
        SENT_IN,
        SENT_BACK,
        ACCEPTED,
        WITHDRAWN
    }

    private OrganisationId network;
    private OrganisationId owner;
    private MeasureContent content;
    private Stage stage;
    private long version;
    private final Set<OrganisationId> joined = new HashSet<>();

    /** What the events make, in order. */
    public static MeasureState of(List<MeasureEvent> events) {
        var state = new MeasureState();
        events.forEach(state::evolve);
        return state;
    }

    void evolve(MeasureEvent event) {
        version++;
        switch (event) {
            case MeasureProposed it -> {
                network = it.network();
                owner = it.owner();
                content = it.content();
                stage = Stage.DRAFT;
            }
            case MeasureAmended it -> content = it.content();
            case MeasureSentIn it -> stage = Stage.SENT_IN;
            case MeasureSentBack it -> stage = Stage.SENT_BACK;
            case MeasureAccepted it -> stage = Stage.ACCEPTED;
            case MeasureWithdrawn it -> stage = Stage.WITHDRAWN;
            case SchoolsJoined it -> joined.addAll(it.schools());
        }
    }

    public OrganisationId network() {
        return network;
    }

    /** The owner whose measure it is, or null when it is the network's. */
    public OrganisationId owner() {
        return owner;
    }

    public MeasureContent content() {
        return content;
    }

    public Stage stage() {
        return stage;
    }

    /** How many facts the measure has. */
    public long version() {
        return version;
    }

    /** The schools that have joined a joint measure. */
    public Set<OrganisationId> joined() {
        return Set.copyOf(joined);
    }
}
