package no.dekom.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.ConfigToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tracking tokens as JSON that one can read with SQL: {@code {"position":17}}, or with what wraps it. */
final class TokenJson {

    static final Map<String, Class<? extends TrackingToken>> CLASSES = Map.of(
            "position", GapAwareTrackingToken.class,
            "replay", ReplayToken.class,
            "merged", MergedTrackingToken.class,
            "config", ConfigToken.class);

    private TokenJson() {}

    static JsonNode write(TrackingToken token) {
        var json = JsonNodeFactory.instance.objectNode();
        switch (token) {
            case null -> {
                return JsonNodeFactory.instance.nullNode();
            }
            case GapAwareTrackingToken position -> {
                json.put("position", position.getIndex());
                if (!position.getGaps().isEmpty()) {
                    var gaps = json.putArray("gaps");
                    position.getGaps().forEach(gaps::add);
                }
            }
            case ReplayToken replay -> {
                json.set("resetAt", write(replay.getTokenAtReset()));
                json.set("reached", write(replay.getCurrentToken()));
                if (replay.context() != null) {
                    json.put("context", text(replay.context()));
                }
            }
            case MergedTrackingToken merged -> {
                json.set("lower", write(merged.lowerSegmentToken()));
                json.set("upper", write(merged.upperSegmentToken()));
            }
            case ConfigToken config -> {
                var values = json.putObject("config");
                new TreeMap<>(config.getConfig()).forEach(values::put);
            }
            default -> throw new IllegalArgumentException("A token that cannot be stored: " + token);
        }
        return json;
    }

    static TrackingToken read(JsonNode json) {
        if (json == null || json.isNull()) {
            return null;
        }
        if (json.has("position")) {
            List<Long> gaps = new ArrayList<>();
            json.path("gaps").forEach(gap -> gaps.add(gap.longValue()));
            return GapAwareTrackingToken.newInstance(json.get("position").longValue(), gaps);
        }
        if (json.has("resetAt")) {
            var context = json.path("context");
            return ReplayToken.createReplayToken(
                    read(json.get("resetAt")),
                    read(json.get("reached")),
                    context.isString() ? context.stringValue() : null);
        }
        if (json.has("lower")) {
            return new MergedTrackingToken(read(json.get("lower")), read(json.get("upper")));
        }
        if (json.get("config") instanceof ObjectNode values) {
            var config = new TreeMap<String, String>();
            values.properties()
                    .forEach(
                            value -> config.put(value.getKey(), value.getValue().stringValue()));
            return new ConfigToken(config);
        }
        throw new IllegalArgumentException("Not a token: " + json);
    }

    private static String text(Object context) {
        if (context instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("The context of a replay is a text, not a " + context.getClass());
    }
}
