package no.dekom.deploy.demo;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;

/** Tells whoever started the demo where to go and who to be. */
@Profile("demo & query")
class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private final Environment settings;

    Welcome(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        var names = Arrays.stream(Persona.values())
                .map(persona -> "  %-16s %s, %s"
                        .formatted(
                                persona.subject(),
                                persona.fullName(),
                                persona.place().fullName()))
                .collect(Collectors.joining(System.lineSeparator()));
        System.out.printf(
                "Demo: velg hvem du vil være på http://localhost:%s/logg-inn%n%s%nFor programmer: HTTP Basic med navnet til venstre og passordet %s.%n",
                settings.getProperty("local.server.port"), names, Persona.PASSWORD);
    }
}
