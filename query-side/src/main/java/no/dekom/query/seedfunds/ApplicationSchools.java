package no.dekom.query.seedfunds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.dekom.events.OrganisationId;
import no.dekom.query.frame.Formats;
import no.dekom.query.frame.Names;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Skolene som kan søke i et nettverk. */
@Component
class ApplicationSchools {

    private final JdbcClient jdbc;
    private final Names names;

    ApplicationSchools(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** A school with its owner. */
    record School(String id, String name, String owner) {}

    /** The schools of a network by id, in the order of owner and name. */
    record Named(Map<String, School> schools, Names others) {

        /** The name of any school, also one that has left the network. */
        String name(String id) {
            return Optional.ofNullable(schools.get(id)).map(School::name).orElseGet(() -> other(id));
        }

        String owner(String id) {
            return Optional.ofNullable(schools.get(id)).map(School::owner).orElse("");
        }

        private String other(String id) {
            return id.matches("[A-Za-z0-9-]{1,64}") ? others.organisation(new OrganisationId(id)) : "–";
        }
    }

    /** The schools as they were called, and those who owned them, at some time. */
    Named at(Instant when, Collection<String> schools) {
        var day = LocalDate.ofInstant(when, Formats.OSLO);
        var byId = new LinkedHashMap<String, School>();
        for (var id : schools) {
            byId.put(id, new School(id, names.organisation(new OrganisationId(id), day), ownerAt(id, day)));
        }
        return new Named(byId, names);
    }

    private String ownerAt(String school, LocalDate day) {
        return jdbc.sql("select parent from organisations.organisation_parent where organisation = ?"
                        + " and (from_date is null or from_date <= ?) order by from_date desc nulls last limit 1")
                .params(school, day)
                .query((row, n) -> names.organisation(new OrganisationId(row.getString(1)), day))
                .optional()
                .orElse("");
    }

    Named of(OrganisationId network) {
        List<School> found = jdbc.sql("select s.id, s.name, o.name as owner from organisations.organisation s"
                        + " join organisations.organisation o on o.id = s.parent"
                        + " where s.kind = 'SCHOOL' and o.parent = ? order by o.name, s.name")
                .param(network.value())
                .query((row, n) -> new School(row.getString("id"), row.getString("name"), row.getString("owner")))
                .list();
        var byId = new LinkedHashMap<String, School>();
        found.forEach(school -> byId.put(school.id(), school));
        return new Named(byId, names);
    }
}
