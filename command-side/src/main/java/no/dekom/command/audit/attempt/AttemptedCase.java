package no.dekom.command.audit.attempt;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.dekom.events.Identifier;
import no.dekom.events.RuleSetId;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.audit.CaseReference;
import no.dekom.events.audit.ControlledKind;
import no.dekom.events.decisions.GrantId;
import no.dekom.events.meetings.MeetingId;
import no.dekom.events.payments.BankAccountId;
import no.dekom.events.seedfunds.RoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The case that a command is about, by the type of the id it is sent to. */
final class AttemptedCase {

    private static final Map<Class<?>, ControlledKind> KINDS = Map.of(
            GrantId.class, ControlledKind.GRANT,
            MeetingId.class, ControlledKind.MEETING,
            RoundId.class, ControlledKind.ROUND,
            BankAccountId.class, ControlledKind.BANK_ACCOUNT,
            ModelId.class, ControlledKind.ALLOCATION_MODEL,
            RuleSetId.class, ControlledKind.RULE_SET);

    private AttemptedCase() {}

    static Optional<CaseReference> of(Record command) {
        return Stream.of(command.getClass().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(TargetAggregateIdentifier.class))
                .findFirst()
                .flatMap(field -> Optional.ofNullable(KINDS.get(field.getType()))
                        .map(kind -> new CaseReference(kind, value(command, field.getName()))));
    }

    private static String value(Record command, String component) {
        try {
            return ((Identifier) command.getClass().getMethod(component).invoke(command)).value();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
