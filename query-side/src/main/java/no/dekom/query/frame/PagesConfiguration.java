package no.dekom.query.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Templates beside their code, and assets under addresses that change with their content. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .setEtagGenerator(PagesConfiguration::tag)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    /** The content's hash where the resource knows it; style sheets with rewritten addresses do not. */
    private static String tag(Resource resource) {
        try {
            return resource instanceof HttpResource versioned
                    ? versioned.getResponseHeaders().getETag()
                    : "\"%x-%x\"".formatted(resource.lastModified(), resource.contentLength());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lets {@code @{/assets/dekom.css}} in a template become the address with the content's hash. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setOrder(0);
        return registration;
    }

    /** The clock of all: it stands still on a page that is shown as it stood, and is else the one of the service. */
    @Bean
    @Primary
    static Clock momentClock(ListableBeanFactory beans) {
        return new MomentClock(Arrays.stream(beans.getBeanNamesForType(Clock.class, true, false))
                .filter(name -> !name.equals("momentClock"))
                .findFirst()
                .map(name -> beans.getBean(name, Clock.class))
                .orElseGet(Clock::systemUTC));
    }

    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/no/dekom/query/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setCacheable(true);
        return resolver;
    }

    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> resolvers, ObjectProvider<IDialect> dialects, MessageSource texts) {
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        engine.setTemplateEngineMessageSource(new StrictTexts(texts));
        return engine;
    }
}
