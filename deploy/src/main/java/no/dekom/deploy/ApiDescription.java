package no.dekom.deploy;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import no.dekom.command.edge.Sender;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The head of the description at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
@Profile("command")
class ApiDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Sender.class);
    }

    /** What makes the description is made when somebody asks for it, not at each start. */
    @Bean
    static BeanFactoryPostProcessor describedWhenAskedFor() {
        return beans -> {
            for (var name : beans.getBeanDefinitionNames()) {
                var bean = beans.getBeanDefinition(name);
                var maker = bean.getFactoryBeanName() == null ? bean.getBeanClassName() : bean.getFactoryBeanName();
                if (maker != null && maker.startsWith("org.springdoc.")) {
                    bean.setLazyInit(true);
                }
            }
        };
    }

    @Bean
    OpenAPI apiDescription(Environment environment) {
        var description = new OpenAPI()
                .info(new Info()
                        .title("Dekom: saksbehandling av midler til kompetanseutvikling")
                        .version("1")
                        .description(
                                "Hvert kall er én handling. Send Idempotency-Key, så blir et kall som sendes to ganger, utført"
                                        + " én gang. Svaret har X-Event-Id; les med after=<den>, så ser du det du nettopp gjorde."
                                        + " Avslag kommer som application/problem+json med en norsk tekst som sier hva du kan"
                                        + " gjøre. Alt som leses med GET, kan leses slik det sto: sett /per/<tidspunkt> foran adressen,"
                                        + " for eksempel /per/2026-03-01T12:00/sakornfond?format=csv (norsk tid) eller"
                                        + " /per/p1234/... (til og med hendelse nr. 1234 i loggen). Det viser det som var kjent da,"
                                        + " for den som har tilgang i dag; alt annet enn GET og HEAD gir 405 der."));
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            description
                    .components(new Components()
                            .addSecuritySchemes(
                                    "demo",
                                    new SecurityScheme()
                                            .type(SecurityScheme.Type.HTTP)
                                            .scheme("basic")
                                            .description(
                                                    "Brukernavnet til en av personene i demoen, og passordet demo.")))
                    .addSecurityItem(new SecurityRequirement().addList("demo"));
        }
        return description;
    }
}
