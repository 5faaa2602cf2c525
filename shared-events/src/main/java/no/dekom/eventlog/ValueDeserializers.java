package no.dekom.eventlog;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import no.dekom.events.Identifier;
import no.dekom.events.Nok;
import no.dekom.events.SchoolYear;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the reader of a typed value: every record that is an {@link Identifier}, money and school years. */
final class ValueDeserializers implements Deserializers {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return isIdentifier(type) || type == Nok.class || type == SchoolYear.class;
    }

    @Override
    public ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        var raw = type.getRawClass();
        if (raw == Nok.class) {
            return new NokDeserializer();
        }
        if (raw == SchoolYear.class) {
            return new TextDeserializer(SchoolYear.class, SchoolYear::parse);
        }
        return isIdentifier(raw) ? identifier(raw) : null;
    }

    private static boolean isIdentifier(Class<?> type) {
        return Identifier.class.isAssignableFrom(type) && type.isRecord();
    }

    private static ValueDeserializer<?> identifier(Class<?> type) {
        try {
            var constructor = type.getConstructor(String.class);
            return new TextDeserializer(type, text -> make(constructor, text));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("An id that is not one text: " + type.getName(), e);
        }
    }

    private static Object make(Constructor<?> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause().getMessage(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
