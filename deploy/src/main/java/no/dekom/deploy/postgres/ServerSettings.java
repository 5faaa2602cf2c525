package no.dekom.deploy.postgres;

/** The server's own settings: nothing lost, and little memory. */
final class ServerSettings {

    static final String TEXT = """
            # Written once by dekom, when this directory was made. The service refuses to start
            # unless the first three stand.
            fsync = on
            full_page_writes = on
            synchronous_commit = on
            password_encryption = 'scram-sha-256'

            max_connections = 60
            shared_buffers = '64MB'
            work_mem = '8MB'
            maintenance_work_mem = '64MB'
            min_wal_size = '80MB'
            max_wal_size = '512MB'
            autovacuum_max_workers = 2
            max_worker_processes = 4
            max_parallel_workers_per_gather = 0
            io_method = 'sync'
            jit = off

            timezone = 'UTC'
            log_timezone = 'UTC'
            log_line_prefix = '%m [%p] %q%u '
            log_checkpoints = off
            """;

    private ServerSettings() {}
}
