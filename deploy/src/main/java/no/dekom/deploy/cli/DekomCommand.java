package no.dekom.deploy.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command line. A new subcommand is a class of its own, named here. */
@Command(
        name = "dekom",
        description = "Saksbehandling av dekom-midler.%nUten underkommando startes tjenesten.%n",
        subcommands = {Serve.class, Replay.class, Verify.class, WitnessCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%nValg:%n",
        commandListHeading = "%nUnderkommandoer:%n",
        exitCodeListHeading = "%nAvslutningskoder:%n",
        exitCodeList = {
            "0:alt gikk bra",
            "1:noe gikk galt; meldingen sier hva",
            "2:ukjent valg eller underkommando",
            "130, 143:stoppet med Ctrl-C eller SIGTERM"
        })
public final class DekomCommand implements Callable<Integer> {

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() throws InterruptedException {
        return Serve.run(options);
    }
}
