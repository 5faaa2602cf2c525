package no.dekom.deploy.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import no.dekom.deploy.DekomApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.stereotype.Controller;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Starter tjenesten.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Mixin
    private ServeOptions options;

    @Override
    public Integer call() throws InterruptedException {
        return run(options);
    }

    static SpringApplication application(String... profiles) {
        var application = new SpringApplication(DekomApplication.class);
        application.setMainApplicationClass(DemoShape.class);
        application.setAdditionalProfiles(profiles);
        return application;
    }

    static int run(ServeOptions options) throws InterruptedException {
        var application = application(options.profiles());
        var closed = new CountDownLatch(1);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        try (var context = application.run(options.settings())) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            if (options.warmUp()) {
                WarmUp.visit(port);
                return 0;
            }
            // Pages wait until the doors are open (DoorsFirst); one that cannot be made still stops the service here.
            context.getBeansWithAnnotation(Controller.class);
            System.out.printf("Dekom er klar: http://localhost:%d%n", port);
            closed.await();
            return 0;
        } catch (RuntimeException e) {
            return 1;
        }
    }
}
