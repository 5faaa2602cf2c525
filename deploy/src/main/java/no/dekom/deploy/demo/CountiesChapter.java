package no.dekom.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.organisations.change.SetMunicipalityNumber;
import no.dekom.command.organisations.partnerships.AgreeOnPartnership;
import no.dekom.command.organisations.register.RegisterOrganisation;
import no.dekom.command.organisations.roles.GiveRole;
import no.dekom.events.ActingAs;
import no.dekom.events.OrganisationId;
import no.dekom.events.Role;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.organisations.PartnerRole;
import no.dekom.events.organisations.PartnershipId;

/**
 * Resten av de to fylkene: Trøndelag with eleven networks, Rogaland with its six partnerships (004:596-655). Municipalities
 * are real; which network each lies in, and the schools, are made up.
 */
final class CountiesChapter {

    private static final int FIRST_NUMBER = 30_100_000;
    private static final int STEP = 37;
    private static final int[] WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
    private static final LocalDate AGREED = LocalDate.of(2024, 6, 14);
    private static final LocalDate FROM = LocalDate.of(2024, 8, 1);
    private static final int YEARS = 3;

    private final Story story;
    private final Cast cast;
    private int next = FIRST_NUMBER;

    CountiesChapter(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** @param partner id of the university it has as first partner, empty for none; {@code person} agrees on it */
    private record Line(
            OrganisationKind kind,
            String id,
            String name,
            String parent,
            String municipality,
            String partner,
            String person) {

        static Line of(String line) {
            var parts = line.split(";", -1);
            return new Line(
                    OrganisationKind.valueOf(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        }
    }

    void tell(LocalDate day) {
        var lines = lines();
        story.on(day);
        lines.forEach(this::register);
        lines.stream().filter(line -> !line.person().isEmpty()).forEach(line -> give(line, day));
        story.on(AGREED);
        lines.stream().filter(line -> !line.partner().isEmpty()).forEach(this::agree);
    }

    /** The owners that this chapter registers. */
    static List<OrganisationId> owners() {
        return lines().stream()
                .filter(line -> line.kind() == OrganisationKind.SCHOOL_OWNER)
                .map(line -> id(line.id()))
                .toList();
    }

    private void register(Line line) {
        var id = id(line.id());
        var parent = line.parent().isEmpty() ? null : id(line.parent());
        var command = new RegisterOrganisation(id, number(), line.kind(), line.name(), parent);
        story.act(administrator(), command, id.value());
        if (!line.municipality().isEmpty()) {
            story.act(
                    administrator(),
                    new SetMunicipalityNumber(id, line.municipality(), LocalDate.of(2020, 1, 1)),
                    id.value());
        }
    }

    private void give(Line line, LocalDate day) {
        var who = who(line);
        story.act(
                administrator(),
                new GiveRole(who.person(), who.role(), who.organisation(), day),
                who.person().value());
    }

    private void agree(Line line) {
        var partnership = new PartnershipId("demo-" + line.partner() + "-" + line.id());
        var agreement = "Universitetet eller høgskolen er fast utviklingspartner: støtte til analyse, prioritering,"
                + " planlegging og rapportering. Avtalen er oppdiktet.";
        var command = new AgreeOnPartnership(
                partnership,
                id(line.id()),
                id(line.partner()),
                PartnerRole.UP1,
                FROM,
                FROM.plusYears(YEARS).minusDays(1),
                agreement);
        story.act(who(line), command, partnership.value());
    }

    private ActingAs who(Line line) {
        var role = line.kind() == OrganisationKind.NETWORK ? Role.COORDINATOR : Role.SCHOOL_OWNER;
        return new ActingAs(cast.enter("leder-" + line.id(), line.person()), role, id(line.id()));
    }

    private ActingAs administrator() {
        return cast.as(Persona.ADMINISTRATOR);
    }

    private static OrganisationId id(String name) {
        return new OrganisationId("demo-" + name);
    }

    /** The next made-up number with a valid check digit (mod 11); the series is of the ones for made-up organisations. */
    private String number() {
        for (; ; next += STEP) {
            var sum = 0;
            for (var digit = 0; digit < WEIGHTS.length; digit++) {
                sum += WEIGHTS[digit] * (String.valueOf(next).charAt(digit) - '0');
            }
            var check = (11 - sum % 11) % 11;
            if (check < 10) {
                var number = next + String.valueOf(check);
                next += STEP;
                return number;
            }
        }
    }

    private static List<Line> lines() {
        try (var file = CountiesChapter.class.getResourceAsStream("counties.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Line::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
