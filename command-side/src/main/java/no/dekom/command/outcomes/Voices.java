package no.dekom.command.outcomes;

import java.util.Arrays;
import no.dekom.events.ActingAs;
import no.dekom.events.outcomes.Voice;

/** As whom somebody speaks who does not say it. */
public final class Voices {

    private Voices() {}

    /** The first voice of the role, or null for those who have none. */
    public static Voice of(ActingAs actor) {
        return Arrays.stream(Voice.values())
                .filter(it -> it.isOf(actor.role()))
                .findFirst()
                .orElse(null);
    }
}
