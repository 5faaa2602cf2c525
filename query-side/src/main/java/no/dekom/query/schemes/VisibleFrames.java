package no.dekom.query.schemes;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Links to frames, which all may read. */
@Component
class VisibleFrames implements CaseLinks {

    private final CountyFrames frames;
    private final Names names;
    private final Texts texts;

    VisibleFrames(CountyFrames frames, Names names, Texts texts) {
        this.frames = frames;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.FRAME);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return frames.find(id)
                .map(one -> new CaseLink(
                        texts.of("schemes.frame.title", Integer.toString(one.year()), names.organisation(one.county())),
                        "/ramme/" + id,
                        name -> true));
    }
}
