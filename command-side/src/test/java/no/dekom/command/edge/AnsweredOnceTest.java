package no.dekom.command.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.junit.jupiter.api.Test;

class AnsweredOnceTest {

    /** Registered twice, it takes the first round of a command with a key for an answer given before, and drops it. */
    @Test
    void isNoBeanThatAxonRegistersByItself() {
        assertThat(MessageHandlerInterceptor.class.isAssignableFrom(AnsweredOnce.class))
                .isFalse();
        assertThat(MessageDispatchInterceptor.class.isAssignableFrom(AnsweredOnce.class))
                .isFalse();
    }
}
