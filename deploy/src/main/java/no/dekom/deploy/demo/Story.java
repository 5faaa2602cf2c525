package no.dekom.deploy.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.dekom.command.edge.Oslo;
import no.dekom.events.ActingAs;

/** What has happened in the demo, each act with its time and its actor, told in any order. */
final class Story {

    static final ZoneId OSLO = Oslo.ZONE;

    /**
     * One act.
     *
     * @param subject id of what it makes or changes
     * @param reason why, for the metadata; null for none
     */
    record Act(Instant at, ActingAs who, Object command, String subject, String reason) {}

    private final List<Act> acts = new ArrayList<>();
    private Instant now;

    /** The following acts are of this day, some minutes apart from nine in the morning on. */
    Story on(LocalDate day) {
        return at(day, LocalTime.of(9, 4, 12));
    }

    /** The following acts are from this time on. */
    Story at(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(OSLO).toInstant();
        return this;
    }

    Story act(ActingAs who, Object command, String subject) {
        return act(who, command, subject, null);
    }

    Story act(ActingAs who, Object command, String subject, String reason) {
        acts.add(new Act(now, who, command, subject, reason));
        now = now.plusSeconds(193);
        return this;
    }

    /** In the order in which it happened. */
    List<Act> told() {
        return acts.stream().sorted(Comparator.comparing(Act::at)).toList();
    }

    static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(OSLO).toInstant();
    }
}
