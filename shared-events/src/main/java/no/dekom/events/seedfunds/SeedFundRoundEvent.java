package no.dekom.events.seedfunds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.RuleSetId;
import no.dekom.events.SchoolYear;

/**
 * Hendelser i en søknadsrunde, from opening to decision. Stream {@code seedfunds.SeedFundRound}: the round alone decides
 * its sums, so its applications, assessments and awards are facts of one stream.
 */
public sealed interface SeedFundRoundEvent {

    RoundId round();

    /**
     * Søknadsrunde åpnet.
     *
     * @param frame the county's money in the fund this school year
     * @param cap most that one school can get for one measure (004:853-856)
     * @param deadline last moment to apply
     * @param reportDue last day to report the outcome
     * @param criteria what the work group judges each application on
     */
    @EventName("seedfunds.SeedFundRoundOpened")
    record SeedFundRoundOpened(
            RoundId round,
            SeedFundId fund,
            OrganisationId network,
            SchoolYear schoolYear,
            RuleSetId ruleSet,
            Nok frame,
            Nok cap,
            Instant deadline,
            LocalDate reportDue,
            List<AssessmentCriterion> criteria)
            implements SeedFundRoundEvent {}

    /** Egne midler lagt til av skoleeier (004:876-878). */
    @EventName("seedfunds.OwnMoneyAdded")
    record OwnMoneyAdded(RoundId round, OrganisationId owner, Nok amount, String note) implements SeedFundRoundEvent {}

    /** Søknadsfrist flyttet. Only later, only before the old one has passed. */
    @EventName("seedfunds.DeadlineExtended")
    record DeadlineExtended(RoundId round, Instant from, Instant to, String reason) implements SeedFundRoundEvent {}

    /** Søkt om såkornmidler. */
    @EventName("seedfunds.SeedFundsAppliedFor")
    record SeedFundsAppliedFor(RoundId round, ApplicationId application, ApplicationContent content)
            implements SeedFundRoundEvent {}

    /** Søknad endret før fristen. The whole new content; what changed is seen against the one before. */
    @EventName("seedfunds.ApplicationAmended")
    record ApplicationAmended(RoundId round, ApplicationId application, ApplicationContent content)
            implements SeedFundRoundEvent {}

    /** Søknad trukket. */
    @EventName("seedfunds.ApplicationWithdrawn")
    record ApplicationWithdrawn(RoundId round, ApplicationId application, String reason)
            implements SeedFundRoundEvent {}

    /** Tilknytning meldt: a member of a group belongs to, or is close to, an applying school and is disqualified. */
    @EventName("seedfunds.AffiliationDeclared")
    record AffiliationDeclared(
            RoundId round, ApplicationId application, PersonId member, OrganisationId school, String grounds)
            implements SeedFundRoundEvent {}

    /**
     * Søknad vurdert av et medlem av arbeidsgruppa. A new one by the same person takes the place of the old.
     *
     * @param proposal the sum per school that this member would award; empty when refusal is advised
     */
    @EventName("seedfunds.ApplicationAssessed")
    record ApplicationAssessed(
            RoundId round,
            ApplicationId application,
            PersonId assessor,
            List<CriterionJudgement> judgements,
            List<SchoolSum> proposal,
            String reason)
            implements SeedFundRoundEvent {}

    /** Saken lagt fram for styringsgruppa, put together from the assessments. */
    @EventName("seedfunds.CasePresented")
    record CasePresented(RoundId round, List<ProposedLine> lines, String summary) implements SeedFundRoundEvent {}

    /**
     * Såkornrunden vedtatt, whole and in one act.
     *
     * @param available frame and own money when it was decided
     * @param participants members of the steering group who decided
     * @param disqualified members who belong to an applying school and took no part
     */
    @EventName("seedfunds.SeedFundRoundDecided")
    record SeedFundRoundDecided(
            RoundId round,
            List<DecidedLine> lines,
            Nok available,
            Nok awarded,
            List<PersonId> participants,
            List<PersonId> disqualified,
            RuleSetId ruleSet)
            implements SeedFundRoundEvent {}
}
