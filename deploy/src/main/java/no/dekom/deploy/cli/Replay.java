package no.dekom.deploy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.dekom.query.projections.Rebuild;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "replay",
        description = {
            "Bygger oversiktene opp på nytt fra historikken, og sammenligner dem rad for rad med dem som er i bruk.",
            "Virker både mens tjenesten kjører og når den er stoppet. Ingen merker det mens det går."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nAvslutningskoder:%n",
        exitCodeList = {
            "0:alle er like, rad for rad",
            "1:noe gikk galt; meldingen sier hva",
            "2:ukjent valg eller oversikt",
            "3:minst én rad var ulik, og er rettet"
        })
final class Replay implements Callable<Integer> {

    private static final int UNKNOWN = 2;
    private static final int DIFFERED = 3;

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            description = "Der den innebygde databasen ligger (ellers deploy/data).")
    private Path data;

    @Parameters(arity = "0..*", paramLabel = "OVERSIKT", description = "Hvilke som skal bygges (ellers alle).")
    private List<String> chosen = new ArrayList<>();

    @Override
    public Integer call() {
        var application = new SpringApplication(ReplayConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setRegisterShutdownHook(true);
        var settings = data == null ? new String[0] : new String[] {"--dekom.data=" + data};
        try (var context = application.run(settings)) {
            return replay(context.getBean(Rebuild.class));
        } catch (RuntimeException e) {
            return 1;
        }
    }

    private int replay(Rebuild rebuild) {
        var names = chosen.isEmpty() ? rebuild.names() : chosen;
        for (var name : names) {
            if (!rebuild.names().contains(name)) {
                System.err.printf("Ukjent oversikt: %s. Velg blant: %s%n", name, String.join(", ", rebuild.names()));
                return UNKNOWN;
            }
        }
        var code = 0;
        for (var name : names) {
            code = Math.max(code, replay(rebuild, name));
        }
        return code;
    }

    private static int replay(Rebuild rebuild, String name) {
        var bar = new ProgressBar(name);
        try {
            var result = rebuild.run(name, null, progress -> bar.show(progress.done(), progress.total()));
            bar.end(result.events(), result.differing());
            return result.differing() == 0 ? 0 : DIFFERED;
        } catch (Rebuild.AlreadyRunning other) {
            bar.fail("bygges allerede opp av en annen. Vent til den er ferdig.");
            throw other;
        } catch (RuntimeException failure) {
            bar.fail("gikk ikke: " + failure.getMessage());
            throw failure;
        }
    }
}
