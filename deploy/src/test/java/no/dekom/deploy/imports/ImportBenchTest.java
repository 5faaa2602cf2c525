package no.dekom.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long 10 000 new organisations take, and how much memory: preview, run with progress, and the same file again. */
@ExtendWith(DemoService.Running.class)
@EnabledIfSystemProperty(named = "dekom.bench", matches = ".*")
class ImportBenchTest {

    private static final int ROWS = 10_000;

    private final DemoService service;

    ImportBenchTest(DemoService service) {
        this.service = service;
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void measure(String what, Runnable work) {
        System.gc();
        var before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        var began = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - began) / 1e9;
        var peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        System.out.printf(
                "%-30s %6.1f s, heap %4d MB before, %4d MB at most, load %.1f%n",
                what, seconds, before >> 20, peak >> 20, load);
    }

    private int done(String id) {
        return service.sql()
                .sql("select done from forms.import where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private String state(String id) {
        return service.sql()
                .sql("select state from forms.import where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String preview(byte[] file) {
        var answer = service.upload(Persona.ADMINISTRATOR, file);
        assertThat(answer.statusCode()).isEqualTo(201);
        return DemoService.json(answer).get("id").asString();
    }

    private void until(String table, String which, int rows) {
        await().atMost(Duration.ofMinutes(10))
                .until(() -> service.sql()
                                .sql("select count(*) from " + table + " where " + which)
                                .query(Long.class)
                                .single()
                        >= rows);
    }

    @Test
    void ten_thousand_rows() {
        var numbers = ImportTest.numbers(35_000_000, ROWS);
        var file = ImportTest.schools(numbers).getBytes(StandardCharsets.UTF_8);
        var id = new String[1];
        var progress = new TreeSet<Integer>();
        measure("preview", () -> id[0] = preview(file));
        measure("run", () -> {
            service.post(Persona.ADMINISTRATOR, "/api/imports/" + id[0] + "/run", "{}");
            await().atMost(Duration.ofMinutes(10))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        progress.add(done(id[0]));
                        return !state(id[0]).equals("RUNNING");
                    });
        });
        assertThat(state(id[0])).isEqualTo("DONE");
        System.out.println("progress was seen at " + progress.size() + " points");
        assertThat(progress).hasSizeGreaterThan(5);
        measure("until the pages have them", () -> until("organisations.organisation", "kind = 'SCHOOL'", ROWS));
        measure(
                "until the audit has them",
                () -> until("audit.case_fact", "name = 'organisations.OrganisationRegistered'", ROWS));
        measure("preview of the same again", () -> id[0] = preview(file));
    }
}
