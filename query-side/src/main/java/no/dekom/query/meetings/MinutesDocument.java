package no.dekom.query.meetings;

import java.util.Locale;
import java.util.Map;
import no.dekom.query.frame.ArchivedPage;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/**
 * Protokollen som dokument, always in bokmål: made of the facts of the meeting and the names of those it tells of, and of
 * nothing else, so that it is the same byte for byte whenever it is made (decision 0011).
 */
@Component
class MinutesDocument {

    private static final Locale LANGUAGE = Locale.of("nb");

    private final ArchivedPage pages;
    private final Names names;
    private final Texts texts;

    MinutesDocument(ArchivedPage pages, Names names, Texts texts) {
        this.pages = pages;
        this.names = names;
        this.texts = texts;
    }

    byte[] of(MeetingView meeting) {
        return pages.of(
                "meetings/minutes-document",
                LANGUAGE,
                meeting.id(),
                meeting.closedAt(),
                () -> Map.of("minutes", MinutesView.of(meeting, names, texts)));
    }
}
