package no.dekom.events.accounts;

import java.time.LocalDate;
import no.dekom.events.EventName;
import no.dekom.events.Nok;
import no.dekom.events.SameStream;
import no.dekom.events.decisions.GrantEvent;
import no.dekom.events.decisions.GrantId;

/**
 * Hendelser om bruken av et tilskudd. They lie in the stream {@code decisions.Grant}: what is granted, paid, spent and claimed back is
 * kept by the same.
 */
@SameStream(GrantEvent.class)
public sealed interface AccountsEvent {

    GrantId grant();

    /** Bruk rapportert. Who has signed is in the metadata. */
    @EventName("accounts.UseReported")
    record UseReported(GrantId grant, int version, UseReport report) implements AccountsEvent {}

    /** Regnskap sendt tilbake, to be sent again by {@code due}; also one that was accepted. */
    @EventName("accounts.UseSentBack")
    record UseSentBack(GrantId grant, int version, String remark, LocalDate due) implements AccountsEvent {}

    /** Regnskap godtatt. */
    @EventName("accounts.UseAccepted")
    record UseAccepted(GrantId grant, int version) implements AccountsEvent {}

    /** Oppgjør forberedt. Prepared again under the same number until it is approved; who prepared is in the metadata. */
    @EventName("accounts.SettlementPrepared")
    record SettlementPrepared(GrantId grant, int number, Settlement settlement) implements AccountsEvent {}

    /** Oppgjør sendt tilbake til den som forberedte det. */
    @EventName("accounts.SettlementSentBack")
    record SettlementSentBack(GrantId grant, int number, String remark) implements AccountsEvent {}

    /** Oppgjør godkjent, by another than the one who prepared it. It takes the place of the one before. */
    @EventName("accounts.SettlementApproved")
    record SettlementApproved(GrantId grant, int number) implements AccountsEvent {}

    /** Penger betalt tilbake, as the bank has told. */
    @EventName("accounts.MoneyReturned")
    record MoneyReturned(GrantId grant, Nok sum, LocalDate valueDay) implements AccountsEvent {}

    /** Påminning om regnskap som er for sent. Number 1, 2 and so on. */
    @EventName("accounts.UseReminded")
    record UseReminded(GrantId grant, int number, LocalDate due) implements AccountsEvent {}
}
