package no.dekom.query.moments;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses are made ordinary after the session is found and before anybody asks who may come in. */
@Configuration(proxyBeanMethods = false)
class MomentAddresses {

    private static final int BEFORE_SECURITY = -110;

    @Bean
    static FilterRegistrationBean<MomentAddressFilter> momentAddressFilter() {
        var registration = new FilterRegistrationBean<>(new MomentAddressFilter());
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
