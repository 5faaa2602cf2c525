package no.dekom.query.surveys;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import org.springframework.stereotype.Component;

/** Links to surveys and their forms. */
@Component
class VisibleSurveys implements CaseLinks {

    private final SurveyAccess access;
    private final Surveys surveys;

    VisibleSurveys(SurveyAccess access, Surveys surveys) {
        this.access = access;
        this.surveys = surveys;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.SURVEY, CaseKind.SURVEY_INSTRUMENT);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        if (kind == CaseKind.SURVEY_INSTRUMENT) {
            return surveys.versions(id).stream()
                    .findFirst()
                    .map(it -> new CaseLink(it.title(), it.path(), name -> true));
        }
        return access.visible(actor).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .map(it -> new CaseLink(it.title(), it.path(), name -> true));
    }
}
