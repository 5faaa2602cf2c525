package no.dekom.deploy.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import no.dekom.command.decisions.approve.ApproveDecision;
import no.dekom.command.edge.CommandAnswer;
import no.dekom.command.edge.Commands;
import no.dekom.command.edge.Drafts;
import no.dekom.command.edge.Facts;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.command.seedfunds.decide.DecideSeedFundRound;
import no.dekom.eventlog.LogSequencer;
import no.dekom.events.outcomes.MeasureId;
import no.dekom.query.projections.ReadYourWrites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Loads the demo into an empty log, by commands, each with a key of its own: a start that follows a cut-off one goes on where
 * that ended, and nothing is done twice.
 */
public final class DemoLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String KEYS = "demo-";

    private final Commands commands;
    private final PersonRegister register;
    private final Drafts drafts;
    private final DemoClock clock;
    private final JdbcClient jdbc;
    private final LogSequencer sequencer;
    private final ObjectProvider<ReadYourWrites> reads;
    private final String build;

    /** @param build what this is a build of, or null when that is not known: then the story is told over to see that it is whole */
    DemoLoader(
            Commands commands,
            PersonRegister register,
            Drafts drafts,
            DemoClock clock,
            JdbcClient jdbc,
            LogSequencer sequencer,
            ObjectProvider<ReadYourWrites> reads,
            String build) {
        this.commands = commands;
        this.register = register;
        this.drafts = drafts;
        this.clock = clock;
        this.jdbc = jdbc;
        this.sequencer = sequencer;
        this.reads = reads;
        this.build = build;
    }

    /** Loads what is missing. Says how many acts there are. */
    public int load() {
        return load(Integer.MAX_VALUE);
    }

    /** Loads no further than {@code most} acts, as a start that is cut off. */
    int load(int most) {
        if (isTold()) {
            return done();
        }
        var begun = begun();
        if (begun == null && !isEmpty()) {
            return 0;
        }
        var today = LocalDate.ofInstant(begun == null ? clock.instant() : begun, Story.OSLO);
        var cast = new Cast(register);
        var chapters = new Chapters(cast, today);
        var acts = chapters.told();
        if (isOfAnotherEdition(acts)) {
            LOG.warn(
                    "Demoen i datakatalogen er fra en annen utgave, og blir stående som den er. Slett katalogen, eller velg en"
                            + " ny med --data, for å få den nye.");
            return 0;
        }
        if (done() >= acts.size()) {
            remember();
            return acts.size();
        }
        var began = System.nanoTime();
        try {
            DemoDraft.save(drafts, cast, chapters.next().round());
            perform(acts.subList(0, Math.min(most, acts.size())), chapters);
        } finally {
            clock.run();
        }
        LOG.info("Demo: {} acts in {} ms", acts.size(), (System.nanoTime() - began) / 1_000_000);
        return acts.size();
    }

    private void perform(List<Story.Act> acts, Chapters chapters) {
        CommandAnswer last = null;
        for (var number = 0; number < acts.size(); number++) {
            var act = acts.get(number);
            clock.standAt(act.at());
            last = send(act, KEYS + number);
            var measures = follows(act.command(), chapters);
            if (!measures.isEmpty()) {
                await(() -> expected(measures) == measures.size());
            }
        }
        var event = last == null ? null : last.eventId();
        if (event != null) {
            reads.ifAvailable(reading -> reading.sees(event));
        }
    }

    private CommandAnswer send(Story.Act act, String key) {
        var facts = new HashMap<String, Object>();
        facts.put(Facts.KEY, key);
        facts.put(Facts.REQUEST, request(act, key));
        if (act.reason() != null) {
            facts.put(Facts.REASON, act.reason());
        }
        var command = act.command() instanceof Asked asked ? asked.of(jdbc) : act.command();
        return commands.send(command, act.subject(), act.who(), facts);
    }

    private static String request(Story.Act act, String key) {
        return key + " " + act.command().getClass().getSimpleName() + " " + act.subject();
    }

    /** Whether what was done is not the beginning of this story: to go on would mix the two. */
    private boolean isOfAnotherEdition(List<Story.Act> acts) {
        return jdbc
                .sql("select key, request from command.answered where key like ?")
                .param(KEYS + "%")
                .query((row, n) -> Map.entry(row.getString("key"), row.getString("request")))
                .list()
                .stream()
                .anyMatch(done -> {
                    var number = Integer.parseInt(done.getKey().substring(KEYS.length()));
                    return number >= acts.size()
                            || !request(acts.get(number), done.getKey()).equals(done.getValue());
                });
    }

    private boolean isTold() {
        return build != null
                && jdbc.sql("select exists (select from demo.told where build = ?)")
                        .param(build)
                        .query(Boolean.class)
                        .single();
    }

    private void remember() {
        if (build != null) {
            jdbc.sql("insert into demo.told (build) values (?) on conflict do nothing")
                    .param(build)
                    .update();
        }
    }

    /** The measures that a report is asked of when this is done. */
    private static List<String> follows(Object command, Chapters chapters) {
        return switch (command) {
            case DecideSeedFundRound decided ->
                decided.lines().stream()
                        .filter(line -> !line.sums().isEmpty())
                        .map(line -> line.application().value())
                        .toList();
            case ApproveDecision approved ->
                chapters.reportedOf(approved.grant()).stream()
                        .map(MeasureId::value)
                        .toList();
            default -> List.of();
        };
    }

    /** How many of the measures the automation has asked a report of. */
    private long expected(List<String> measures) {
        return jdbc.sql("select count(*) from command.outcome_due where measure in (:measures)")
                .param("measures", measures)
                .query(Long.class)
                .single();
    }

    /** Waits for what follows by itself, so that it gets the time of the act it follows from. */
    private void await(java.util.function.BooleanSupplier happened) {
        var news = new Semaphore(0);
        var registration = sequencer.onPositions(position -> news.release());
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!happened.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("The demo waits in vain for reports to be expected");
                }
                if (news.tryAcquire(1, TimeUnit.SECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the demo was loaded", stopped);
        } finally {
            registration.cancel();
        }
    }

    private boolean isEmpty() {
        return jdbc.sql("select not exists (select from log.event)")
                .query(Boolean.class)
                .single();
    }

    /** When the first act was done, in real time; null when none was. */
    private Instant begun() {
        return jdbc.sql("select answered_at from command.answered where key like ? order by answered_at limit 1")
                .param(KEYS + "%")
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(null);
    }

    private int done() {
        return jdbc.sql("select count(*) from command.answered where key like ?")
                .param(KEYS + "%")
                .query(Integer.class)
                .single();
    }
}
