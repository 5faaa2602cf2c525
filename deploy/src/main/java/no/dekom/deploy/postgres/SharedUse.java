package no.dekom.deploy.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Who uses a data directory, in this process and in others: one starts or stops the server at a time, and only the last
 * user stops it. The kernel lets go of the locks when a process dies, however it dies.
 */
final class SharedUse {

    private static final Map<Path, SharedUse> HERE = new HashMap<>();

    private final Path directory;
    private FileChannel channel;
    private FileLock lock;
    private int users;

    private SharedUse(Path directory) {
        this.directory = directory;
    }

    interface Act<T> {
        T run(SharedUse use) throws IOException;
    }

    /** Runs the act while nobody else starts, stops, joins or leaves. */
    static synchronized <T> T alone(Path directory, Act<T> act) throws IOException {
        try (var channel = open(directory.resolve("start.lock"))) {
            channel.lock();
            return act.run(HERE.computeIfAbsent(directory, SharedUse::new));
        }
    }

    void join() throws IOException {
        if (users == 0) {
            channel = open(directory.resolve("use.lock"));
            lock = channel.lock(0, Long.MAX_VALUE, true);
        }
        users++;
    }

    /** True when nobody else is left. */
    boolean leave() throws IOException {
        users--;
        if (users > 0) {
            return false;
        }
        lock.release();
        try (var closing = channel) {
            return closing.tryLock() != null;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
