package no.dekom.deploy.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.dekom.command.edge.Drafts;
import no.dekom.events.seedfunds.RoundId;

/** The application that the teacher has begun on, as the form of the pages keeps it. */
final class DemoDraft {

    private static final String FORM = "apply";

    private DemoDraft() {}

    static void save(Drafts drafts, Cast cast, RoundId round) {
        drafts.save(cast.id(Persona.TEACHER), FORM, round.value(), fields(), List.of());
    }

    private static Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("title", List.of("Uteklasserom på 2. trinn"));
        fields.put(
                "aim",
                List.of(
                        "Vi vil lage et fast uteklasserom, så elevene på 2. trinn kan ha to økter ute hver uke hele året."));
        fields.put("schools", List.of(Place.SKARVHAUGEN.id().value()));
        fields.put("basis", List.of("OWN_OBSERVATIONS"));
        fields.put("tookPart", List.of("LEADER", "COLLEAGUES"));
        fields.put("budget[0].school", List.of(Place.SKARVHAUGEN.id().value()));
        fields.put("budget[0].kind", List.of("EQUIPMENT"));
        fields.put("budget[0].text", List.of("Benker og tak til uteklasserom"));
        fields.put("budget[0].amount", List.of("48 000"));
        return fields;
    }
}
