package no.dekom.command.seedfunds;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.NotFound;
import no.dekom.events.Nok;
import no.dekom.events.PersonId;
import no.dekom.events.seedfunds.ApplicationId;
import no.dekom.events.seedfunds.SeedFundRoundEvent;
import no.dekom.events.seedfunds.SeedFundRoundEvent.AffiliationDeclared;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAmended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationAssessed;
import no.dekom.events.seedfunds.SeedFundRoundEvent.ApplicationWithdrawn;
import no.dekom.events.seedfunds.SeedFundRoundEvent.CasePresented;
import no.dekom.events.seedfunds.SeedFundRoundEvent.DeadlineExtended;
import no.dekom.events.seedfunds.SeedFundRoundEvent.OwnMoneyAdded;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundDecided;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundRoundOpened;
import no.dekom.events.seedfunds.SeedFundRoundEvent.SeedFundsAppliedFor;

/** A round as its events have made it. Only assigns; the rules are in the slices. */
public final class RoundState {

    private SeedFundRoundOpened terms;
    private Instant deadline;
    private Nok ownMoney = Nok.ZERO;
    private final Map<ApplicationId, ApplicationState> applications = new LinkedHashMap<>();
    private boolean presented;
    private boolean decided;
    private long version;

    public void evolve(SeedFundRoundEvent event) {
        version++;
        switch (event) {
            case SeedFundRoundOpened it -> {
                terms = it;
                deadline = it.deadline();
            }
            case OwnMoneyAdded it -> ownMoney = ownMoney.plus(it.amount());
            case DeadlineExtended it -> deadline = it.to();
            case SeedFundsAppliedFor it -> applications.put(it.application(), ApplicationState.sent(it.content()));
            case ApplicationAmended it ->
                change(it.application(), application(it.application()).amended(it.content()));
            case ApplicationWithdrawn it ->
                change(it.application(), application(it.application()).asWithdrawn());
            case AffiliationDeclared it ->
                change(it.application(), application(it.application()).without(it.member()));
            case ApplicationAssessed it ->
                change(it.application(), application(it.application()).assessedBy(it.assessor()));
            case CasePresented it -> presented = true;
            case SeedFundRoundDecided it -> decided = true;
        }
    }

    private void change(ApplicationId id, ApplicationState application) {
        applications.put(id, application);
    }

    public SeedFundRoundOpened terms() {
        return terms;
    }

    public Instant deadline() {
        return deadline;
    }

    /** Frame and own money together. */
    public Nok available() {
        return terms.frame().plus(ownMoney);
    }

    /**
     * The application.
     *
     * @throws NotFound when the round has none such
     */
    public ApplicationState application(ApplicationId id) {
        var found = applications.get(id);
        if (found == null) {
            throw new NotFound("application");
        }
        return found;
    }

    /** Applications that are not withdrawn, in the order they came. */
    public Map<ApplicationId, ApplicationState> standing() {
        var standing = new LinkedHashMap<ApplicationId, ApplicationState>();
        applications.forEach((id, application) -> {
            if (!application.withdrawn()) {
                standing.put(id, application);
            }
        });
        return standing;
    }

    public boolean presented() {
        return presented;
    }

    public boolean decided() {
        return decided;
    }

    /** How many facts the stream holds: what a reader of the whole round has read. */
    public long version() {
        return version;
    }

    /** Those of {@code members} who belong to, or have declared that they are close to, a school that applies. */
    public List<PersonId> disqualifiedOf(Collection<PersonId> members, Directory directory) {
        return members.stream()
                .filter(member -> standing().values().stream().anyMatch(it -> it.disqualifies(member, directory)))
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .toList();
    }

    /** The content of every application that ever stood in the round. */
    public Stream<Map.Entry<ApplicationId, ApplicationState>> all() {
        return applications.entrySet().stream();
    }
}
