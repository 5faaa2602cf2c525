package no.dekom.query.projections;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Rebuilds that the administrator asked for, in the background. */
@Component
class RebuildJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildJobs.class);

    private final Rebuild rebuild;

    RebuildJobs(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Begins one; asked for a second time while it goes on, that one gives way. */
    void begin(String projection, String startedBy) {
        Thread.ofPlatform().name("rebuild-" + projection).daemon().start(() -> run(projection, startedBy));
    }

    private void run(String projection, String startedBy) {
        try {
            var result = rebuild.run(projection, startedBy, progress -> {});
            LOG.info("Rebuilt {} from {} events, {} rows differed", projection, result.events(), result.differing());
        } catch (Rebuild.AlreadyRunning other) {
            LOG.info("{}", other.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("Could not rebuild {}", projection, failure);
        }
    }
}
