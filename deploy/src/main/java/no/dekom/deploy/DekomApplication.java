package no.dekom.deploy;

import no.dekom.deploy.cli.DekomCommand;
import no.dekom.deploy.demo.DemoConfiguration;
import no.dekom.deploy.login.LoginConfiguration;
import no.dekom.deploy.postgres.DatabaseConfiguration;
import no.dekom.deploy.seal.SealConfiguration;
import no.dekom.deploy.seal.WitnessConfiguration;
import no.dekom.eventlog.EventLogConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

/** The service: the command side, the query side, or both. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Parts
@Import({
    DatabaseConfiguration.class,
    EventLogConfiguration.class,
    TimeConfiguration.class,
    SealConfiguration.class,
    WitnessConfiguration.class,
    DoorsFirst.class,
    ApiDescription.class,
    CommandSide.class,
    QuerySide.class,
    DemoConfiguration.class,
    LoginConfiguration.class
})
public class DekomApplication {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new DekomCommand()).execute(arguments));
    }
}
