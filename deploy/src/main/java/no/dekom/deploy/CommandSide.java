package no.dekom.deploy;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("command")
@ComponentScan("no.dekom.command")
class CommandSide {}
