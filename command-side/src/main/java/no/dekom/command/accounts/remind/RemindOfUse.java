package no.dekom.command.accounts.remind;

import java.time.LocalDate;
import java.util.Optional;
import no.dekom.command.accounts.UseState;
import no.dekom.command.edge.NotAllowed;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.accounts.AccountsEvent;
import no.dekom.events.accounts.AccountsEvent.UseReminded;
import no.dekom.events.decisions.GrantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Minn om et regnskap som er for sent. Number {@code number} is sent once, whoever asks for it again. */
public record RemindOfUse(@TargetAggregateIdentifier GrantId grant, int number) {

    public Optional<AccountsEvent> decide(UseState state, ActingAs actor, LocalDate today) {
        NotAllowed.unless(actor.role() == Role.AUTOMATION, "OnlyTheServiceReminds");
        var isLate = state.paid().exceeds(Nok.ZERO) && !state.isDelivered() && today.isAfter(state.due());
        return isLate && number == state.reminders() + 1
                ? Optional.of(new UseReminded(grant, number, state.due()))
                : Optional.empty();
    }
}
