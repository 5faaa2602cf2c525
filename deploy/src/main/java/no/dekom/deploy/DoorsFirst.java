package no.dekom.deploy;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/**
 * Opens the doors before the rooms are furnished: pages and endpoints are made when they are first asked for, or just after
 * the start. And says that all parts are known as soon as they are, not only when the web server has been made; until then
 * Spring looks through every part each time one is asked for.
 */
@Component
class DoorsFirst implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory parts) {
        for (var name : parts.getBeanDefinitionNames()) {
            var part = parts.getBeanDefinition(name);
            if (part instanceof AnnotatedBeanDefinition it
                    && it.getMetadata().isAnnotated(Controller.class.getName())) {
                part.setLazyInit(true);
            }
        }
        parts.freezeConfiguration();
    }
}
