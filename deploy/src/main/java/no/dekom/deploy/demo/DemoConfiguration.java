package no.dekom.deploy.demo;

import java.io.File;
import java.net.URI;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Drafts;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.eventlog.LogSequencer;
import no.dekom.query.projections.ReadYourWrites;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is in the demo only. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import(Welcome.class)
public class DemoConfiguration {

    @Bean
    DemoClock clock() {
        return new DemoClock();
    }

    @Bean
    @Profile("command")
    DemoLoader demoLoader(
            Commands commands,
            PersonRegister register,
            Drafts drafts,
            DemoClock clock,
            JdbcClient jdbc,
            LogSequencer sequencer,
            ObjectProvider<ReadYourWrites> reads) {
        return new DemoLoader(commands, register, drafts, clock, jdbc, sequencer, reads, build());
    }

    /** The jar this runs from, by its size and time; null when it runs from classes. */
    private static String build() {
        var source = DemoLoader.class.getProtectionDomain().getCodeSource();
        var jar =
                source == null ? null : new File(URI.create(source.getLocation().toString()));
        return jar != null && jar.isFile() ? jar.length() + " " + jar.lastModified() : null;
    }

    /** Loads when commands are taken and the automation runs, before anybody can come in. */
    @Bean
    @Profile("command")
    SmartLifecycle demoIsLoaded(DemoLoader loader, org.springframework.core.env.Environment settings) {
        return new BeforeTheDoorsOpen(
                settings.getProperty("dekom.demo.load", Boolean.class, true) ? loader::load : () -> {});
    }

    private static final class BeforeTheDoorsOpen implements SmartLifecycle {

        private final Runnable work;
        private volatile boolean running;

        BeforeTheDoorsOpen(Runnable work) {
            this.work = work;
        }

        @Override
        public void start() {
            work.run();
            running = true;
        }

        @Override
        public void stop() {
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return SpringAxonConfiguration.LIFECYCLE_PHASE + 512;
        }
    }
}
