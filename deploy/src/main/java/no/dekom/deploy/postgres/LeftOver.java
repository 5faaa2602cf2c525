package no.dekom.deploy.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What an earlier run may have left in the data directory: a living server, orphans of a dead one, a stale pid file. */
final class LeftOver {

    private static final int LINE_PID = 0;
    private static final int LINE_PORT = 3;
    private static final int ORPHAN_SECONDS = 5;

    private LeftOver() {}

    record Server(ProcessHandle process, int port) {}

    static Optional<Server> server(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= LINE_PORT) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(LINE_PID).strip()))
                .filter(process -> worksIn(process, cluster))
                .map(process -> new Server(
                        process, Integer.parseInt(lines.get(LINE_PORT).strip())));
    }

    /**
     * After this PostgreSQL can start. The number in the pid file may by now belong to any other process (always so in a
     * restarted container), which PostgreSQL would take for itself; and children of a killed server may still be at work,
     * which must end before the pid file, and with it PostgreSQL's own guard against them, goes.
     */
    static void clear(Path cluster) throws IOException {
        var patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(ORPHAN_SECONDS);
        for (var orphans = workersIn(cluster); !orphans.isEmpty(); orphans = workersIn(cluster)) {
            if (System.nanoTime() > patience) {
                orphans.forEach(ProcessHandle::destroyForcibly);
            }
            // Not by onExit: a dead process that nobody collects never ends for it.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        var file = cluster.resolve("postmaster.pid");
        if (Files.exists(file) && namesALivingProcess(file)) {
            Files.delete(file);
        }
    }

    private static boolean namesALivingProcess(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        return lines.isEmpty()
                || ProcessHandle.of(Long.parseLong(lines.get(LINE_PID).strip())).isPresent();
    }

    private static List<ProcessHandle> workersIn(Path cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(process, cluster))
                .toList();
    }

    /** Every process of PostgreSQL has its data directory as working directory. */
    private static boolean worksIn(ProcessHandle process, Path cluster) {
        var details = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readSymbolicLink(details.resolve("cwd")).equals(cluster)
                    && Files.readSymbolicLink(details.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (AccessDeniedException e) {
            return commandLine(details).contains(cluster.toString());
        } catch (IOException e) {
            var program = process.info().command().orElse("");
            return !Files.isDirectory(Path.of("/proc/self")) && program.endsWith("/postgres");
        }
    }

    /** What anyone may read: enough to know the server, which is started with its directory named, but not its children. */
    private static String commandLine(Path details) {
        try {
            return Files.readString(details.resolve("cmdline"));
        } catch (IOException e) {
            return "";
        }
    }
}
