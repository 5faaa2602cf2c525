package no.dekom.command.edge;

import java.util.HashMap;
import java.util.Map;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;

/** What is known about every act and stands in the metadata of its events: who, in which role, for whom, why, which build. */
public final class Facts {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String ORGANISATION = "organisation";
    public static final String REASON = "reason";
    public static final String CORRELATION = "correlationId";
    public static final String BUILD = "build";

    /** On commands only: the version the sender had read, its key against repeats, a hash of what was sent, what it is about. */
    public static final String READ_VERSION = "readVersion";

    public static final String KEY = "idempotencyKey";
    public static final String REQUEST = "requestHash";
    public static final String SUBJECT = "subject";

    private Facts() {}

    public static Map<String, Object> of(ActingAs actor) {
        var facts = new HashMap<String, Object>();
        facts.put(ACTOR, actor.person().value());
        facts.put(ROLE, actor.role().name());
        if (actor.organisation() != null) {
            facts.put(ORGANISATION, actor.organisation().value());
        }
        return facts;
    }

    public static boolean has(Map<String, Object> facts) {
        return facts.containsKey(ACTOR);
    }

    public static ActingAs actor(Map<String, Object> facts) {
        var organisation = (String) facts.get(ORGANISATION);
        return new ActingAs(
                new PersonId((String) facts.get(ACTOR)),
                Role.valueOf((String) facts.get(ROLE)),
                organisation == null ? null : new OrganisationId(organisation));
    }
}
