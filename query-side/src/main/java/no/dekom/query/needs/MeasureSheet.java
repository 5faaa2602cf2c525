package no.dekom.query.needs;

import java.util.List;
import java.util.Objects;
import no.dekom.events.OrganisationId;
import no.dekom.events.needs.MeasureContent;
import no.dekom.query.frame.Names;

/** Tiltaket slik en leser ser det: the same for what is saved and for what is about to be. */
record MeasureSheet(MeasureContent content, List<String> schools, String up1, String up2, List<NeedLine> needs) {

    /** A needs report it rests on; path is null when the reader may not open it. */
    record NeedLine(String text, String path) {}

    static MeasureSheet of(MeasureContent content, List<NeedLine> needs, Names names) {
        return new MeasureSheet(
                content,
                content.schools().stream().map(names::organisation).toList(),
                name(content.up1(), names),
                name(content.up2(), names),
                needs);
    }

    private static String name(OrganisationId id, Names names) {
        return id == null ? null : names.organisation(id);
    }

    public boolean hasUniversity() {
        return Objects.nonNull(up1) || Objects.nonNull(up2);
    }
}
