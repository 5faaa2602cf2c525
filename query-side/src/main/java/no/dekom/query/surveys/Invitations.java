package no.dekom.query.surveys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.dekom.eventlog.Sha256;
import no.dekom.surveys.Turnout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hvem som er spurt, mens en undersøkelse er åpen: told as counts, and to whoever holds a link whether it is used. */
@Component
class Invitations {

    private final JdbcClient jdbc;

    Invitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** En lenke som er sendt. */
    record Link(String round, boolean used) {}

    /** How it goes with the sending. */
    public record Sending(long waiting, long failed) {}

    Optional<Link> find(String token) {
        return jdbc.sql("select i.round, i.used from register.survey_link l"
                        + " join register.survey_invitation i on i.id = l.invitation where l.token_sha256 = ?")
                .param(Sha256.of(token))
                .query((row, n) -> new Link(row.getString(1), row.getBoolean(2)))
                .optional();
    }

    /** How many of each group have answered, as ranges where an exact number would tell of somebody. */
    List<Turnout> turnout(SurveyView survey) {
        if (survey.closed()) {
            return survey.counted().responses().stream()
                    .map(it -> new Turnout(it.invited(), it.atLeast(), it.atMost()))
                    .toList();
        }
        var answered = new ArrayList<>(Collections.nCopies(survey.groups().size(), 0));
        jdbc.sql("select grp, count(*) from register.survey_invitation where round = ? and used group by grp")
                .param(survey.id())
                .query(row -> {
                    answered.set(row.getInt(1), row.getInt(2));
                });
        var told = new ArrayList<Turnout>();
        for (var group = 0; group < answered.size(); group++) {
            told.add(Turnout.of(survey.invited().get(group), answered.get(group), survey.threshold()));
        }
        return told;
    }

    Sending sending(SurveyView survey) {
        return jdbc.sql("select count(*) filter (where state = 'WAITING' and not used),"
                        + " count(*) filter (where state = 'FAILED') from register.survey_invitation where round = ?")
                .param(survey.id())
                .query((row, n) -> new Sending(row.getLong(1), row.getLong(2)))
                .single();
    }
}
