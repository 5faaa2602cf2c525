package no.dekom.allocation;

import static no.dekom.allocation.Parties.model;
import static no.dekom.allocation.Parties.named;
import static no.dekom.allocation.Parties.party;
import static no.dekom.allocation.Parties.split;
import static no.dekom.allocation.Parties.step;

import java.util.List;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.Division;
import no.dekom.events.allocation.NamedRecipient;
import no.dekom.events.allocation.RecipientGroup;
import no.dekom.events.allocation.StepAmount;

/** The models of the two counties of the source (004:596-655), with a few made-up recipients. */
final class TwoCounties {

    private TwoCounties() {}

    static AllocationModel trondelag() {
        return model(
                step("up1", StepAmount.percentOfWhole("25"), RecipientGroup.UP1_UNIVERSITIES, Division.TEACHER_FTE),
                step("koordinering", StepAmount.each(150_000), RecipientGroup.NETWORKS, null),
                named(
                        "fellestiltak",
                        StepAmount.listed(),
                        null,
                        new NamedRecipient(new OrganisationId("NTNU"), null, new Nok(400_000)),
                        new NamedRecipient(new OrganisationId("Nord"), null, new Nok(300_000))),
                step("grunntilskudd", StepAmount.percentOfLeft("20"), RecipientGroup.NETWORKS, Division.EQUALLY),
                step("aarsverk", StepAmount.rest(), RecipientGroup.NETWORKS, Division.TEACHER_FTE),
                split(
                        "kommuner-grunn",
                        "grunntilskudd",
                        StepAmount.rest(),
                        RecipientGroup.MEMBERS_OF_RECIPIENT,
                        Division.TEACHER_FTE),
                split(
                        "kommuner",
                        "aarsverk",
                        StepAmount.rest(),
                        RecipientGroup.MEMBERS_OF_RECIPIENT,
                        Division.TEACHER_FTE));
    }

    static AllocationBasis trondelagBasis(long frame) {
        var fosen = List.of(party("Orland", "301", "101.5"), party("Afjord", "302", "48.2"));
        var innherred =
                List.of(party("Steinkjer", "311", "245"), party("Verdal", "312", "160.3"), party("Snasa", "313", "22"));
        return new AllocationBasis(
                new Nok(frame),
                List.of(party("NTNU", "201", "149.7"), party("Nord", "202", "427.3")),
                List.of(
                        party("Fosen", "101", "149.7", "149.7", List.of(), fosen),
                        party("Innherred", "102", "427.3", "427.3", List.of(), innherred)),
                List.of(),
                List.of());
    }

    static AllocationModel rogaland() {
        return model(
                step("partnerskap", StepAmount.rest(), RecipientGroup.PARTNERSHIPS, Division.TEACHER_AND_LEADER_FTE),
                split(
                        "uh",
                        "partnerskap",
                        StepAmount.percentOfWhole("50"),
                        RecipientGroup.PARTNER_OF_RECIPIENT,
                        Division.EQUALLY),
                split(
                        "eiere",
                        "partnerskap",
                        StepAmount.rest(),
                        RecipientGroup.MEMBERS_OF_RECIPIENT,
                        Division.TEACHER_AND_LEADER_FTE));
    }

    static AllocationBasis rogalandBasis(long frame) {
        var hvl = List.of(party("HVL", "401", "0"));
        var uis = List.of(party("UiS", "402", "0"));
        var north =
                List.of(party("Haugesund", "411", "310", "342.5", List.of(), List.of()), party("Utsira", "412", "5"));
        var south = List.of(party("Sandnes", "421", "700", "771", List.of(), List.of()), party("Lund", "422", "33.3"));
        var steiner = party("Steinerskolen", "431", "18", "19.5", List.of(), List.of());
        return new AllocationBasis(
                new Nok(frame),
                List.of(),
                List.of(),
                List.of(
                        party("Nord-Rogaland", "501", "315", "347.5", hvl, north),
                        party("Sor-Rogaland", "502", "733.3", "804.3", uis, south),
                        party(
                                "Steinerskolen",
                                "431",
                                "18",
                                "19.5",
                                List.of(party("Steinerhogskolen", "403", "0")),
                                List.of(steiner))),
                List.of());
    }
}
