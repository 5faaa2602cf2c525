package no.dekom.deploy;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@Profile("query")
@ComponentScan("no.dekom.query")
@EnableScheduling
class QuerySide {}
