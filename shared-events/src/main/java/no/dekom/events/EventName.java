package no.dekom.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and revision an event is stored under. They never change once released, however the class is renamed or
 * moved; a new shape is a new revision with an upcaster from the old one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {

    /** Capability and name, such as {@code seedfunds.SeedFundsAppliedFor}. */
    String value();

    int revision() default 1;
}
