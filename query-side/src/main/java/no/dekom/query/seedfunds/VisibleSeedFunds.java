package no.dekom.query.seedfunds;

import java.util.Optional;
import java.util.Set;
import no.dekom.events.ActingAs;
import no.dekom.query.audit.CaseKind;
import no.dekom.query.audit.CaseLinks;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;

/** Links to funds, rounds and applications, with the facts of each that its own page shows to the actor. */
@Component
class VisibleSeedFunds implements CaseLinks {

    private final RoundHistory history;
    private final SeedFunds seedFunds;
    private final SeedFundAccess access;
    private final Texts texts;

    VisibleSeedFunds(SeedFunds seedFunds, SeedFundAccess access, Texts texts, RoundHistory history) {
        this.history = history;
        this.seedFunds = seedFunds;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public Set<CaseKind> kinds() {
        return Set.of(CaseKind.FUND, CaseKind.ROUND, CaseKind.APPLICATION);
    }

    @Override
    public Optional<CaseLink> find(ActingAs actor, CaseKind kind, String id) {
        return switch (kind) {
            case FUND -> fund(actor, id);
            case ROUND -> round(actor, id);
            case APPLICATION -> application(actor, id);
            default -> Optional.empty();
        };
    }

    private Optional<CaseLink> fund(ActingAs actor, String id) {
        return seedFunds
                .fund(id)
                .filter(fund -> access.maySeeNetwork(actor, fund.network()))
                .map(fund -> new CaseLink(fund.name(), "/sakornfond/" + id, name -> true));
    }

    private Optional<CaseLink> round(ActingAs actor, String id) {
        return seedFunds
                .round(id)
                .filter(round -> access.maySeeNetwork(actor, round.network()))
                .map(round -> new CaseLink(
                        texts.of("round.title", round.fundName(), round.schoolYear()),
                        "/runder/" + id,
                        history.shown(actor, round)));
    }

    private Optional<CaseLink> application(ActingAs actor, String id) {
        return seedFunds
                .application(id)
                .filter(application -> access.maySee(actor, application))
                .map(application -> {
                    var round = seedFunds.round(application.round()).orElseThrow();
                    var papers = access.maySeeAssessments(actor, application, round);
                    return new CaseLink(
                            application.title(),
                            "/soknader/" + id,
                            name -> papers || !ApplicationPage.PAPERS.contains(name));
                });
    }
}
