package no.dekom.deploy.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL will not run as root. Where root starts us, it runs in a user name space of its own (files stay root's), or,
 * where the kernel or the container forbids that, as the system's unprivileged user.
 */
record ServerUser(List<String> prefix, String owner) {

    private static final ServerUser SELF = new ServerUser(List.of(), "");
    private static final ServerUser OWN_NAME_SPACE = new ServerUser(List.of("unshare", "-U"), "");

    static ServerUser forServer(Path cluster) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return SELF;
        }
        var known = Files.exists(cluster)
                ? Files.getOwner(cluster, LinkOption.NOFOLLOW_LINKS).getName()
                : "root";
        if (known.equals("root") && succeeds("unshare", "-U", "true")) {
            return OWN_NAME_SPACE;
        }
        return as(known.equals("root") ? "nobody" : known);
    }

    static ServerUser as(String user) {
        if (!succeeds("setpriv", "--reuid", user, "--clear-groups", "true")) {
            throw new DatabaseRefused("""
                    PostgreSQL kan ikke kjøre som root, og maskinen lar oss verken bruke «unshare -U» eller «setpriv».
                    Start tjenesten som en vanlig bruker, eller sett dekom.db.url til en annen PostgreSQL.""");
        }
        return new ServerUser(List.of("setpriv", "--reuid", user, "--clear-groups"), user);
    }

    /** Gives the server what it must own, and a way to it. */
    void own(Path directory, Path... paths) throws IOException {
        if (owner.isEmpty()) {
            return;
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
        for (var path : paths) {
            if (Files.exists(path) && !succeeds("chown", "-R", owner, path.toString())) {
                throw new IOException("chown " + path);
            }
        }
        if (!succeeds("setpriv", "--reuid", owner, "--clear-groups", "test", "-x", directory + "/.")) {
            throw new DatabaseRefused("""
                    Brukeren %s, som PostgreSQL kjører som, kommer ikke inn i %s.
                    Velg en annen datakatalog med --data.""".formatted(owner, directory));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
