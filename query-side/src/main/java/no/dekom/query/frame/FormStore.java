package no.dekom.query.frame;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dekom.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Forms as their writer left them: saved while writing, or come back refused. Written by the command side only. */
@Component
public class FormStore {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    public FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept for a form.
     *
     * @param key goes with the form when it is sent, as {@code _key}, so that it is carried out once
     * @param problemCode of the refusal, such as {@code StaleVersion}; null when it was not refused
     */
    public record Kept(Form form, String key, String problemCode) {

        /** Whether another version stands now than the one that was written on. */
        public boolean isStale(long current) {
            var begun = form.value("_version");
            return begun.matches("\\d{1,9}") && Long.parseLong(begun) != current;
        }
    }

    /** The draft or refused form of a person; null when there is none. */
    public Kept find(PersonId person, String form, String subject) {
        return jdbc.sql("select content, problem, send_key, saved_at from forms.draft"
                        + " where person = ? and form = ? and subject = ?")
                .params(person.value(), form, subject)
                .query((row, n) -> {
                    var kept = Form.of(values(row.getString("content")))
                            .savedAt(row.getTimestamp("saved_at").toInstant());
                    var problem = row.getString("problem");
                    return new Kept(kept, row.getString("send_key"), problem == null ? null : note(kept, problem));
                })
                .optional()
                .orElse(null);
    }

    private static Map<String, List<String>> values(String json) {
        var values = new LinkedHashMap<String, List<String>>();
        JSON.readTree(json)
                .properties()
                .forEach(field ->
                        values.put(field.getKey(), Arrays.asList(JSON.treeToValue(field.getValue(), String[].class))));
        return values;
    }

    private static String note(Form form, String json) {
        JsonNode problem = JSON.readTree(json);
        form.refused(problem.get("detail").stringValue());
        problem.get("fields")
                .forEach(field -> form.wrong(
                        field.get("field").stringValue(), field.get("message").stringValue()));
        return problem.get("code").stringValue();
    }
}
