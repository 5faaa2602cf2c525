package no.dekom.eventlog;

import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Axon's serializer with names of our own: events by {@link EventNames}, tokens as {@code position}, {@code replay},
 * {@code merged} and {@code config}. Other classes keep their class name; they never reach the log.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final Map<Class<? extends TrackingToken>, String> TOKENS = TokenJson.CLASSES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder().jsonMapperBuilderCustomizer(EventSerializer::customize));
        this.names = names;
    }

    private static void customize(JsonMapper.Builder mapper) {
        EventJson.configure(mapper);
        mapper.addModule(new TokenModule())
                .addModule(new SimpleModule("dekom-metadata").addSerializer(MetaData.class, new MetaDataSerializer()));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type != null && TOKENS.containsKey(type)) {
            return new SimpleSerializedType(TOKENS.get(type), null);
        }
        return type == null
                ? super.typeForClass(null)
                : names.nameOf((Class<?>) type)
                        .<SerializedType>map(
                                stored -> new SimpleSerializedType(stored.name(), Integer.toString(stored.revision())))
                        .orElseGet(() -> super.typeForClass(type));
    }

    /**
     * The class of a stored name.
     *
     * @throws SerializationException when the log holds a name this build does not know, or a revision that no upcaster
     *     has brought up to the present one: to go on would leave facts out of a projection without a word
     */
    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.emptyType().equals(type)) {
            return super.classForType(type);
        }
        var token = TokenJson.CLASSES.get(type.getName());
        if (token != null) {
            return token;
        }
        var event = names.classOf(type.getName()).orElse(null);
        if (event == null) {
            return ownOrAxons(type);
        }
        var revision = Integer.toString(names.nameOf(event).orElseThrow().revision());
        if (!revision.equals(type.getRevision())) {
            throw new SerializationException("No upcaster from revision " + type.getRevision() + " of " + type.getName()
                    + " to revision " + revision);
        }
        return event;
    }

    private Class<?> ownOrAxons(SerializedType type) {
        var name = type.getName();
        if (name.startsWith("org.axonframework.") || name.startsWith("no.dekom.") || name.startsWith("java.lang.")) {
            return super.classForType(type);
        }
        throw new SerializationException("No event is named " + name);
    }
}
