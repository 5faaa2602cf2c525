package no.dekom.deploy.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"dekom " + Objects.requireNonNullElse(version, "(ikke pakket)")};
    }
}
