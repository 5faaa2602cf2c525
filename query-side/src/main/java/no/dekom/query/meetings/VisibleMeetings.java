package no.dekom.query.meetings;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Møtene som saker å lenke til. */
@Component
class VisibleMeetings implements CaseLinks {

    private final Meetings meetings;

    VisibleMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.MEETING);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return meetings.find(actor, id).map(it -> new CaseLink(it.title(), "/moter/" + id, MeetingPage.shownTo(actor)));
    }
}
