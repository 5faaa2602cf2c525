package no.dekom.command.payments;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments rest on when nobody says otherwise. */
@Configuration(proxyBeanMethods = false)
class PaymentConfiguration {

    /** Where there are no complaints, nothing is deferred. */
    @Bean
    @ConditionalOnMissingBean
    DeferredEffects nothingIsDeferred() {
        return grant -> false;
    }
}
