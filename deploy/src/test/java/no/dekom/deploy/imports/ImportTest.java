package no.dekom.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.dekom.deploy.DemoService;
import no.dekom.deploy.demo.Persona;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file of organisations through the running service: preview, all or nothing, the same file twice, and many rows. */
@ExtendWith(DemoService.Running.class)
public class ImportTest {

    private static final String HEAD = "Organisasjonsnummer;Navn;Type;Overordnet (organisasjonsnummer)\n";
    private static final String OWNER = "246281947";
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final int MANY = 2_000;

    private final DemoService service;

    ImportTest(DemoService service) {
        this.service = service;
    }

    /** Valid organisation numbers that no one else here uses. */
    public static List<String> numbers(int from, int count) {
        var numbers = new ArrayList<String>();
        for (var start = from; numbers.size() < count; start++) {
            var sum = 0;
            for (var digit = 0; digit < WEIGHTS.length; digit++) {
                sum += WEIGHTS[digit] * (String.valueOf(start).charAt(digit) - '0');
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                numbers.add(start + String.valueOf(check));
            }
        }
        return numbers;
    }

    static String schools(List<String> numbers) {
        var file = new StringBuilder(HEAD);
        numbers.forEach(number -> file.append(number)
                .append(";Skole ")
                .append(number)
                .append(";Skole;")
                .append(OWNER)
                .append('\n'));
        return file.toString();
    }

    private String preview(String file) {
        var answer = service.upload(Persona.ADMINISTRATOR, file.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(201);
        return DemoService.json(answer).get("id").asString();
    }

    private void run(String id) {
        var answer = service.post(Persona.ADMINISTRATOR, "/api/imports/" + id + "/run", "{}");
        assertThat(answer.statusCode()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(2)).until(() -> !state(id).equals("RUNNING"));
    }

    private String state(String id) {
        return service.sql()
                .sql("select state from forms.import where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private long registered(List<String> numbers) {
        return service.sql()
                .sql("select count(*) from command.registered_organisation where number in (:numbers)")
                .param("numbers", numbers)
                .query(Long.class)
                .single();
    }

    private long facts() {
        return service.sql()
                .sql("select count(*) from log.event")
                .query(Long.class)
                .single();
    }

    @Test
    void many_rows_at_once_and_the_same_file_again_changes_nothing() {
        var numbers = numbers(31_000_000, MANY);
        var file = schools(numbers);
        var id = preview(file);
        assertThat(registered(numbers)).isZero();
        run(id);
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(registered(numbers)).isEqualTo(MANY);
        var before = facts();
        var again = preview(file);
        assertThat(service.get(Persona.ADMINISTRATOR, "/import/" + again).body())
                .contains("Alt i filen er registrert fra før.");
        run(again);
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void one_wrong_row_and_nothing_is_done() {
        var numbers = numbers(32_000_000, 20);
        var before = facts();
        var id = preview(schools(numbers) + "123456789;Feil;Skole;" + OWNER + "\n");
        run(id);
        assertThat(state(id)).isEqualTo("REFUSED");
        assertThat(registered(numbers)).isZero();
        assertThat(facts()).isEqualTo(before);
        assertThat(service.get(Persona.ADMINISTRATOR, "/import/" + id).body())
                .contains("«123456789» er ikke et gyldig organisasjonsnummer")
                .contains("Rader med feil: 1", "?format=xlsx");
        assertThat(service.get(Persona.ADMINISTRATOR, "/import/" + id + "?format=csv")
                        .body())
                .contains("Rad;Navn;Kolonne;Hva som er galt")
                .contains("22;Feil;Organisasjonsnummer;«123456789» er ikke et gyldig organisasjonsnummer");
    }

    /** Somebody registers one of the rows by hand between preview and run: all is looked over again. */
    @Test
    void what_was_seen_must_still_hold() {
        var numbers = numbers(33_000_000, 5);
        var id = preview(schools(numbers));
        service.done(Persona.ADMINISTRATOR, "/api/organisations", """
                {"number":"%s","kind":"SCHOOL","name":"Skole %s","parent":"demo-havstrand"}""".formatted(numbers.getLast(), numbers.getLast()));
        run(id);
        assertThat(state(id)).isEqualTo("REFUSED");
        assertThat(registered(numbers)).isEqualTo(1);
        run(id);
        assertThat(state(id)).isEqualTo("DONE");
        assertThat(registered(numbers)).isEqualTo(5);
    }

    @Test
    void only_the_administrator_imports_and_sees_the_import() {
        var file = schools(numbers(34_000_000, 1)).getBytes(StandardCharsets.UTF_8);
        assertThat(service.upload(Persona.OWNER, file).statusCode()).isEqualTo(403);
        var id = preview(new String(file, StandardCharsets.UTF_8));
        assertThat(service.get(Persona.GOVERNOR, "/import/" + id).statusCode()).isEqualTo(404);
        assertThat(service.post(Persona.GOVERNOR, "/api/imports/" + id + "/run", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void broken_files_become_a_list_of_what_is_wrong() {
        var encoding = service.upload(Persona.ADMINISTRATOR, HEAD.concat("ø").getBytes(StandardCharsets.ISO_8859_1));
        var columns = service.upload(
                Persona.ADMINISTRATOR, "Organisasjonsnummer;Kommune\n1;2".getBytes(StandardCharsets.UTF_8));
        assertThat(page(encoding)).contains("ikke lagret som UTF-8");
        assertThat(page(columns))
                .contains("Denne kolonnen er ukjent")
                .contains("Denne kolonnen mangler")
                .contains("Overordnet (organisasjonsnummer)");
        var tooLarge = service.upload(Persona.ADMINISTRATOR, new byte[11 * 1024 * 1024]);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("10\u00a0240 kB");
    }

    private String page(java.net.http.HttpResponse<String> sent) {
        return service.get(
                        Persona.ADMINISTRATOR,
                        "/import/" + DemoService.json(sent).get("id").asString())
                .body();
    }
}
