package no.dekom.query.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.dekom.eventlog.EventNames;

/**
 * Which events a projection can take: those that its code names, or the code in its package that it leads to. Read from the
 * compiled classes, so that nobody can forget to say one. One named too many costs time; one too few cannot be.
 */
final class EventsTaken {

    private final EventNames names;
    private final Map<Class<?>, Set<String>> known = new ConcurrentHashMap<>();

    EventsTaken(EventNames names) {
        this.names = names;
    }

    /** Stored names of the events. */
    Set<String> by(Projection projection) {
        return known.computeIfAbsent(projection.getClass(), this::read);
    }

    private Set<String> read(Class<?> projection) {
        var found = new TreeSet<String>();
        var seen = new HashSet<String>();
        var toRead = new ArrayDeque<String>();
        toRead.add(projection.getName());
        var home = projection.getPackageName() + ".";
        while (!toRead.isEmpty()) {
            var name = toRead.poll();
            if (!seen.add(name)) {
                continue;
            }
            if (name.startsWith(home)) {
                named(model(projection, name)).forEach(toRead::add);
            } else if (name.startsWith("no.dekom.events.")) {
                addEvents(name, projection, found);
            }
        }
        return Set.copyOf(found);
    }

    /** An event, or those of a stream or a part of one. */
    private void addEvents(String name, Class<?> from, Set<String> found) {
        var type = load(name, from);
        names.events().stream()
                .filter(type::isAssignableFrom)
                .forEach(event -> found.add(names.nameOf(event).orElseThrow().name()));
    }

    private static Class<?> load(String name, Class<?> from) {
        try {
            return Class.forName(name, false, from.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ClassModel model(Class<?> from, String name) {
        try (var bytes = from.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return ClassFile.of().parse(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes that a class names, in its code and in what its methods take. */
    private static Stream<String> named(ClassModel model) {
        var inCode = java.util.stream.StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(ClassEntry.class::isInstance)
                .map(entry -> ((ClassEntry) entry).asSymbol());
        var taken = model.methods().stream()
                .flatMap(method -> Arrays.stream(method.methodTypeSymbol().parameterArray()));
        return Stream.concat(inCode, taken).map(EventsTaken::element).flatMap(EventsTaken::name);
    }

    private static ClassDesc element(ClassDesc type) {
        return type.isArray() ? element(type.componentType()) : type;
    }

    private static Stream<String> name(ClassDesc type) {
        if (type.isPrimitive() || type.equals(ConstantDescs.CD_Object)) {
            return Stream.empty();
        }
        var descriptor = type.descriptorString();
        return Stream.of(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
    }
}
