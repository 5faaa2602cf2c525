package no.dekom.query.seedfunds;

import java.util.EnumSet;
import no.dekom.events.Role;
import no.dekom.query.frame.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Såkornfondet i menyen. */
@Configuration(proxyBeanMethods = false)
class FundNavigation {

    @Bean
    NavigationItem seedFundsInTheMenu() {
        return NavigationItem.of(
                20,
                "frame.navigation.seedfunds",
                "/sakornfond",
                EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR, Role.AUTOMATION)));
    }
}
