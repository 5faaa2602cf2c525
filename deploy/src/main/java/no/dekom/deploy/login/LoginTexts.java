package no.dekom.deploy.login;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Adds the texts and templates of the login to those of the pages. */
@Configuration(proxyBeanMethods = false)
@Profile("query")
class LoginTexts {

    @Autowired
    void add(ResourceBundleMessageSource texts) {
        texts.addBasenames("no/dekom/deploy/login/texts");
    }

    /** Asked before that of the pages, for what lies under {@code login/}. */
    @Bean
    SpringResourceTemplateResolver loginTemplates() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/no/dekom/deploy/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(0);
        resolver.setCheckExistence(true);
        resolver.getResolvablePatternSpec().addPattern("login/*");
        return resolver;
    }
}
