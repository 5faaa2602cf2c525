package no.dekom.deploy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.dekom.seal.NoteKey;
import no.dekom.seal.witness.Witness;
import no.dekom.seal.witness.WitnessServer;
import no.dekom.seal.witness.WitnessStops;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "witness",
        description = {
            "Starter et vitne: et program for seg selv, med egen nøkkel og egen disk, som husker hvor langt historikken er forseglet.",
            "Det signerer bare når alt det har signert før, fortsatt er begynnelsen. La andre enn dem som drifter tjenesten, kjøre det."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nAvslutningskoder:%n",
        exitCodeList = {
            "1:vitnet kan ikke starte; meldingen sier hvorfor",
            "2:ukjent valg",
            "130, 143:stoppet med Ctrl-C eller SIGTERM"
        })
final class WitnessCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "Porten vitnet svarer på (ellers 8081).")
    private int port = 8081;

    @Option(
            names = "--bind",
            paramLabel = "ADRESSE",
            description = "Adressen vitnet lytter på (ellers 127.0.0.1, altså bare denne maskinen).")
    private String address = "127.0.0.1";

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            required = true,
            description = "Der vitnet har nøkkelen sin og det det har sett. Skal ikke ligge på disken til tjenesten.")
    private Path data;

    @Option(
            names = "--log-key",
            paramLabel = "NØKKEL",
            required = true,
            description = "Den åpne nøkkelen til en logg vitnet skal følge. Kan gis flere ganger.")
    private List<String> logKeys = new ArrayList<>();

    @Option(
            names = "--name",
            paramLabel = "NAVN",
            description = "Navnet på vitnet, når nøkkelen lages (ellers dekom.example/witness).")
    private String name = "dekom.example/witness";

    @Override
    public Integer call() throws InterruptedException {
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        try {
            var keys = logKeys.stream().map(NoteKey.Verifier::parse).toList();
            var witness = new Witness(data, name, keys, Clock.systemUTC());
            var server = new WitnessServer(witness, new InetSocketAddress(address, port));
            System.out.printf("Nøkkelen til vitnet: %s%n", witness.key());
            System.out.printf("Vitnet er klart: http://%s:%d%n", address, server.port());
            new CountDownLatch(1).await();
            return 0;
        } catch (IllegalArgumentException notAKey) {
            System.err.printf("Nøkkelen kan ikke leses: %s%n", notAKey.getMessage());
            return 2;
        } catch (WitnessStops | IllegalStateException stops) {
            System.err.println(stops.getMessage());
            return 1;
        } catch (IOException | UncheckedIOException unusable) {
            System.err.printf("Vitnet kan ikke starte: %s%n", unusable.getMessage());
            return 1;
        }
    }
}
