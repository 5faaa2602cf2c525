package no.dekom.query.complaints;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.events.complaints.ComplaintOutcome;
import no.dekom.events.complaints.Reconsideration;
import no.dekom.events.complaints.RejectionGround;
import no.dekom.query.complaints.ComplaintView.State;

/** Det noen kan gjøre med en klage: its form, when it may be done, and what is written in it. */
enum ComplaintAct {
    ADMIT("ta-til-behandling", "admission", EnumSet.of(State.LATE)),
    REJECT("avvis", "rejection", EnumSet.of(State.LATE, State.OPEN)),
    RECONSIDER("vurder", "reconsideration", EnumSet.of(State.OPEN)),
    FORWARD("send-videre", "forwarding", EnumSet.of(State.TO_FORWARD)),
    SETTLE("avgjort", "settlement", EnumSet.of(State.FORWARDED)),
    DEFER("utsett-iverksetting", "deferral", underWay()),
    RESUME("iverksett", "resumption", EnumSet.allOf(State.class)),
    WITHDRAW("trekk", "withdrawal", underWay());

    private final String path;
    private final String endpoint;
    private final Set<State> states;

    ComplaintAct(String path, String endpoint, Set<State> states) {
        this.path = path;
        this.endpoint = endpoint;
        this.states = states;
    }

    private static Set<State> underWay() {
        return EnumSet.of(State.LATE, State.OPEN, State.TO_FORWARD, State.FORWARDED);
    }

    static Optional<ComplaintAct> at(String path) {
        return Arrays.stream(values()).filter(it -> it.path.equals(path)).findFirst();
    }

    /** Last part of the address of its form. */
    public String path() {
        return path;
    }

    public String endpoint() {
        return endpoint;
    }

    /** Whether it is the actor's to do, whenever that may be. */
    boolean isFor(ActingAs actor, ComplaintView it) {
        return this == WITHDRAW
                ? Complaints.complains(actor, it.decision().recipient())
                : Complaints.governs(actor, it.county());
    }

    /** Whether it can be done as the complaint stands. */
    boolean isDue(ComplaintView it) {
        return switch (this) {
            case DEFER -> states.contains(it.state()) && !it.deferred();
            case RESUME -> it.deferred();
            default -> states.contains(it.state());
        };
    }

    /** The form's field for the long text. */
    public String text() {
        return this == FORWARD ? "statement" : "reason";
    }

    /** The field of what is chosen; null when nothing is. */
    public String choice() {
        return switch (this) {
            case REJECT -> "ground";
            case RECONSIDER, SETTLE -> "outcome";
            default -> null;
        };
    }

    List<? extends Enum<?>> choices() {
        return switch (this) {
            case REJECT -> List.of(RejectionGround.values());
            case RECONSIDER -> List.of(Reconsideration.values());
            case SETTLE -> List.of(ComplaintOutcome.values());
            default -> List.of();
        };
    }
}
