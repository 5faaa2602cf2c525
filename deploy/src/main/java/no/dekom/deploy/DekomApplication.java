package no.dekom.deploy;

import no.dekom.deploy.cli.DekomCommand;
import no.dekom.deploy.demo.DemoConfiguration;
import no.dekom.deploy.login.LoginConfiguration;
import no.dekom.deploy.postgres.DatabaseConfiguration;
import no.dekom.eventlog.EventLogConfiguration;
import org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration;
import org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.DiskSpaceHealthContributorAutoConfiguration;
import org.springframework.boot.health.autoconfigure.application.SslHealthContributorAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.PersistenceExceptionTranslationAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Import;
import picocli.CommandLine;

/** The service: the command side, the query side, or both. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            FlywayAutoConfiguration.class,
            UserDetailsServiceAutoConfiguration.class,
            // The command side registers its own interceptor; twice on the bus it would take its own key for a repeat.
            InterceptorAutoConfiguration.class,
            // What we have not, or have of our own. Each costs its part of a start.
            XStreamAutoConfiguration.class,
            ObjectMapperAutoConfiguration.class,
            TaskExecutionAutoConfiguration.class,
            PersistenceExceptionTranslationAutoConfiguration.class,
            DiskSpaceHealthContributorAutoConfiguration.class,
            SslHealthContributorAutoConfiguration.class
        })
@Import({
    DatabaseConfiguration.class,
    EventLogConfiguration.class,
    TimeConfiguration.class,
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
