package no.dekom.command.meetings;

import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;

/** Who does what in a meeting: the county governor is the forum's secretariat, its members decide. */
public final class MeetingActors {

    private MeetingActors() {}

    /** The county governor over the forum. */
    public static void secretariat(OrganisationId forum, ActingAs actor, Directory directory) {
        NotAllowed.unless(isSecretariat(forum, actor, directory), "SecretariatRunsTheMeetings");
    }

    public static boolean isSecretariat(OrganisationId forum, ActingAs actor, Directory directory) {
        return actor.role() == Role.STATE_GOVERNOR
                && directory.holds(actor)
                && directory.isWithin(forum, actor.organisation());
    }

    /** A member of the forum. */
    public static void member(OrganisationId forum, ActingAs actor, Directory directory) {
        NotAllowed.unless(isMember(forum, actor, directory), "MembersOfTheForumDecide");
    }

    public static boolean isMember(OrganisationId forum, ActingAs actor, Directory directory) {
        return actor.role() == Role.FORUM_MEMBER && forum.equals(actor.organisation()) && directory.holds(actor);
    }
}
