package no.dekom.command.edge;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import no.dekom.events.ActingAs;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/** Gives a command handler who acts, read from the command's metadata. Found by Axon through {@code META-INF/services}. */
public final class ActorParameter implements ParameterResolverFactory, ParameterResolver<ActingAs> {

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == ActingAs.class ? this : null;
    }

    @Override
    public ActingAs resolveParameterValue(Message<?> message) {
        return Facts.actor(message.getMetaData());
    }

    @Override
    public boolean matches(Message<?> message) {
        return Facts.has(message.getMetaData());
    }
}
