package no.dekom.deploy.login;

import java.time.Clock;
import java.util.Map;
import no.dekom.command.directory.Directory;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.Oslo;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.query.projections.ReadYourWrites;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes those named in the settings administrators at their first login, so that a new service has somebody to give roles.
 * Who holds any role, or held this one before, is left alone.
 */
@Component
@Profile("command & !demo")
class FirstAdministrators {

    private static final OrganisationId OPERATOR = new OrganisationId("drift");

    private final OidcSettings settings;
    private final Commands commands;
    private final Directory directory;
    private final Clock clock;
    private final ObjectProvider<ReadYourWrites> reads;

    FirstAdministrators(
            OidcSettings settings,
            Commands commands,
            Directory directory,
            Clock clock,
            ObjectProvider<ReadYourWrites> reads) {
        this.settings = settings;
        this.commands = commands;
        this.directory = directory;
        this.clock = clock;
        this.reads = reads;
    }

    void welcome(String subject, PersonId person) {
        if (!settings.administrators().contains(subject)
                || !directory.organisationsOf(person).isEmpty()) {
            return;
        }
        if (directory.kindOf(OPERATOR).isEmpty()) {
            once(
                    "operator",
                    OPERATOR.value(),
                    new RegisterOrganisation(
                            OPERATOR,
                            settings.operatorNumber(),
                            OrganisationKind.OVERSIGHT,
                            settings.operatorName(),
                            null));
        }
        var today = Oslo.today(clock);
        var given = once(
                "administrator " + person.value(),
                person.value(),
                new GiveRole(person, Role.ADMINISTRATOR, OPERATOR, today));
        reads.ifAvailable(reading -> reading.sees(given.eventId()));
    }

    private CommandAnswer once(String key, String about, Object command) {
        return commands.send(command, about, ActingAs.SERVICE, Map.of(Facts.KEY, key, Facts.REQUEST, key));
    }
}
