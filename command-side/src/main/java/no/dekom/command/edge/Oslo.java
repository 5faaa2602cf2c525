package no.dekom.command.edge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days in Norway: a deadline is a day there, wherever the machine stands. */
public final class Oslo {

    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private Oslo() {}

    /** The day it is in Norway at an instant. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return day(clock.instant());
    }
}
