package no.dekom.deploy.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a start can be told. Anything else is a setting: a property file, or the environment. */
final class ServeOptions {

    @Option(names = "--port", paramLabel = "PORT", description = "Porten tjenesten svarer på (ellers 8080).")
    private Integer port;

    @Option(
            names = "--data",
            paramLabel = "KATALOG",
            description = "Der den innebygde databasen ligger (ellers deploy/data).")
    private Path data;

    @Option(
            names = "--profile",
            paramLabel = "PROFIL",
            split = ",",
            description = "command, query eller demo. Uten command og query kjører begge.")
    private List<String> profiles = new ArrayList<>();

    @Option(names = "--warm-up", hidden = true, description = "Starts, asks for some pages, and ends.")
    private boolean warmUp;

    String[] profiles() {
        return profiles.toArray(String[]::new);
    }

    boolean warmUp() {
        return warmUp;
    }

    /** As Spring reads them, before all other sources. */
    String[] settings() {
        var settings = new ArrayList<String>();
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        if (data != null) {
            settings.add("--dekom.data=" + data);
        }
        return settings.toArray(String[]::new);
    }
}
