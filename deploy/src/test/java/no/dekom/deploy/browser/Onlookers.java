package no.dekom.deploy.browser;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.deploy.browser.Onlooker.Shown;
import no.dekom.deploy.demo.Persona;

/**
 * Two who look at pages at the same time, each in a browser and on a thread of its own, since what Playwright gives keeps to
 * one. A persona belongs to one of them.
 */
final class Onlookers implements AutoCloseable {

    private final List<Lane> lanes;
    private final Map<Optional<Persona>, Lane> laneOf = new HashMap<>();

    /** @param pages all that is to be looked at */
    Onlookers(String address, List<Shown> pages) {
        lanes = Stream.generate(() -> new Lane(address)).limit(2).toList();
        pages.stream()
                .collect(Collectors.groupingBy(it -> Optional.ofNullable(it.persona()), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Optional<Persona>, Long>comparingByValue().reversed())
                .forEach(it -> {
                    var lane = lanes.stream()
                            .min(Comparator.comparingLong(one -> one.load))
                            .orElseThrow();
                    lane.load += it.getValue();
                    laneOf.put(it.getKey(), lane);
                });
    }

    private static final class Lane {

        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final String address;
        private long load;
        private Chromium chromium;
        private Onlooker onlooker;

        private Lane(String address) {
            this.address = address;
        }

        private Void look(Shown shown, String language) {
            if (onlooker == null) {
                chromium = Chromium.another();
                onlooker = new Onlooker(chromium.browser(), address);
            }
            onlooker.look(shown, language);
            return null;
        }

        private void close() {
            if (chromium != null) {
                chromium.close();
            }
        }
    }

    /** Begins to look; what is given waits until it is done, and tells what is wrong. */
    Callable<Void> look(Shown shown, String language) {
        var lane = laneOf.get(Optional.ofNullable(shown.persona()));
        Future<Void> looked = lane.thread.submit(() -> lane.look(shown, language));
        return () -> await(looked);
    }

    private static Void await(Future<Void> looked) throws Exception {
        try {
            return looked.get();
        } catch (ExecutionException found) {
            if (found.getCause() instanceof Error fault) {
                throw fault;
            }
            throw found;
        }
    }

    @Override
    public void close() {
        for (var lane : lanes) {
            lane.thread.submit(lane::close);
            lane.thread.close();
        }
    }
}
