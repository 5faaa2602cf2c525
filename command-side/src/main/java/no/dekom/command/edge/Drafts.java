package no.dekom.command.edge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.dekom.events.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person is writing, and forms that came back refused with what was wrong. Not facts: kept per person, form and
 * subject until sent or discarded. Each has a key, so that a form sent twice is carried out once.
 */
@Component
public class Drafts {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    public Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the fields; the fields that {@code cleared} names and that were not sent are emptied. */
    public void save(
            PersonId person, String form, String subject, Map<String, List<String>> fields, List<String> cleared) {
        jdbc.sql("""
                insert into forms.draft (person, form, subject, content, send_key) values (:person, :form, :subject,
                    :content::jsonb, :key)
                on conflict (person, form, subject) do update
                set content = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(forms.draft.content)
                               where not exists (select from unnest(:cleared::text[]) c
                                                 where key = c or key like c || '[%')) || excluded.content,
                    problem = null, saved_at = now()
                """)
                .param("person", person.value())
                .param("form", form)
                .param("subject", subject)
                .param("content", JSON.writeValueAsString(fields))
                .param("key", UUID.randomUUID().toString())
                .param("cleared", cleared.toArray(String[]::new))
                .update();
    }

    /** Keeps a form whole, as it stands. */
    void keep(PersonId person, SentForm form) {
        write(person, form, null);
    }

    /** Keeps a refused form whole, with what was wrong. */
    void refused(PersonId person, SentForm form, Problem problem) {
        write(person, form, JSON.writeValueAsString(problem));
    }

    private void write(PersonId person, SentForm form, String problem) {
        jdbc.sql("""
                insert into forms.draft (person, form, subject, content, send_key, problem) values (:person, :form,
                    :subject, :content::jsonb, :key, :problem::jsonb)
                on conflict (person, form, subject) do update
                set content = excluded.content, problem = excluded.problem, saved_at = now()
                """)
                .param("person", person.value())
                .param("form", form.name())
                .param("subject", form.subject())
                .param("content", JSON.writeValueAsString(form.content()))
                .param("key", UUID.randomUUID().toString())
                .param("problem", problem)
                .update();
    }

    void discard(PersonId person, String form, String subject) {
        jdbc.sql("delete from forms.draft where person = ? and form = ? and subject = ?")
                .params(person.value(), form, subject)
                .update();
    }
}
