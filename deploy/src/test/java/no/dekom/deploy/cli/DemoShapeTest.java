package no.dekom.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import no.dekom.deploy.demo.Persona;
import no.dekom.deploy.faults.ServiceProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplicationAotProcessor;

/** What {@code deploy/run} does to start quickly: the parts laid down as code are whole, and the service works with them. */
class DemoShapeTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    private Path made;

    @Test
    void the_service_starts_from_parts_laid_down_beforehand() throws Exception {
        var classes = made.resolve("classes");
        layDown(classes);
        compile(classes);
        var service = ServiceProcess.start(
                made.resolve("data"), CLASS_PATH + File.pathSeparator + classes, "-Dspring.aot.enabled=true");
        try (var client = HttpClient.newHttpClient()) {
            for (var persona : Persona.values()) {
                assertThat(service.get(client, persona.subject(), "/").statusCode())
                        .as(persona.subject())
                        .isEqualTo(200);
            }
        } finally {
            service.stop();
        }
    }

    private void layDown(Path classes) throws IOException, InterruptedException {
        var log = made.resolve("log").toFile();
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        CLASS_PATH,
                        SpringApplicationAotProcessor.class.getName(),
                        DemoShape.class.getName(),
                        made.resolve("sources").toString(),
                        made.resolve("resources").toString(),
                        classes.toString(),
                        "no.dekom",
                        "deploy")
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        assertThat(process.waitFor()).as(() -> read(log.toPath())).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void compile(Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", CLASS_PATH + File.pathSeparator + classes, "-d", classes.toString()));
        try (var sources = Files.walk(made.resolve("sources"))) {
            sources.map(Path::toString).filter(it -> it.endsWith(".java")).forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }
}
