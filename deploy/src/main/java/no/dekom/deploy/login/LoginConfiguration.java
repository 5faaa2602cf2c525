package no.dekom.deploy.login;

import no.dekom.command.edge.CommandTexts;
import no.dekom.command.edge.Problems;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.query.organisations.HeldRoles;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The login of the service, with what it needs of a side that does not run in this process. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class LoginConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Profile("!command")
    @Import({CommandTexts.class, Problems.class, PersonRegister.class})
    static class OfTheCommandSide {}

    @Configuration(proxyBeanMethods = false)
    @Profile("!query")
    @Import(HeldRoles.class)
    static class OfTheQuerySide {}
}
