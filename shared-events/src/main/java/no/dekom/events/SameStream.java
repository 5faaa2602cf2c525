package no.dekom.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a sealed interface of events that stand in the stream of another, since a sum must be kept by one stream while the capabilities
 * stay apart.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface SameStream {

    /** The sealed interface that the stream has its name from. */
    Class<?> value();
}
