package no.dekom.command.schemes;

import static no.dekom.command.seedfunds.Havstrand.broken;
import static no.dekom.command.seedfunds.Havstrand.by;
import static no.dekom.command.seedfunds.Havstrand.notAllowed;

import java.time.LocalDate;
import java.util.HashMap;
import no.dekom.command.directory.FixedDirectory;
import no.dekom.command.edge.Claims;
import no.dekom.command.edge.Facts;
import no.dekom.command.edge.StaleVersion;
import no.dekom.command.schemes.frame.ChangeFrame;
import no.dekom.command.schemes.frame.SetFrame;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.PersonId;
import no.dekom.events.Role;
import no.dekom.events.schemes.FrameEvent.FrameChanged;
import no.dekom.events.schemes.FrameEvent.FrameSet;
import no.dekom.events.schemes.FrameId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static final OrganisationId COUNTY = new OrganisationId("sf-trondelag");
    private static final FrameId ID = FrameId.of(COUNTY, 2026);
    private static final LocalDate LETTER = LocalDate.of(2026, 1, 15);
    private static final ActingAs GOVERNOR = new ActingAs(new PersonId("unni"), Role.STATE_GOVERNOR, COUNTY);
    private static final ActingAs ELSEWHERE =
            new ActingAs(new PersonId("nina"), Role.STATE_GOVERNOR, new OrganisationId("sf-rogaland"));
    private static final ActingAs MEMBER = new ActingAs(new PersonId("leif"), Role.FORUM_MEMBER, COUNTY);
    private static final SetFrame SET = new SetFrame(ID, COUNTY, 2026, new Nok(41_000_000), "Tildelingsbrev", LETTER);
    private static final ChangeFrame CHANGE =
            new ChangeFrame(ID, new Nok(40_500_000), "Revidert brev", LETTER.plusMonths(5), "Kutt i juni");
    private static final FrameSet WAS_SET =
            new FrameSet(ID, COUNTY, 2026, new Nok(41_000_000), "Tildelingsbrev", LETTER);

    private boolean free = true;

    private AggregateTestFixture<Frame> fixture() {
        var fixture = new AggregateTestFixture<>(Frame.class);
        fixture.registerInjectableResource(
                new FixedDirectory().role(GOVERNOR).role(ELSEWHERE).role(MEMBER));
        fixture.registerInjectableResource(new Claims(null) {
            @Override
            public boolean take(String kind, String key, String holder) {
                return free;
            }
        });
        return fixture;
    }

    @Test
    void the_governor_of_the_county_sets_it_and_nobody_else() {
        fixture().givenNoPriorActivity().when(SET, by(GOVERNOR)).expectEvents(WAS_SET);
        for (var other : new ActingAs[] {ELSEWHERE, MEMBER}) {
            fixture()
                    .givenNoPriorActivity()
                    .when(SET, by(other))
                    .expectNoEvents()
                    .expectException(notAllowed("GovernorsSetTheirFrame"));
        }
    }

    @Test
    void a_year_has_one_frame() {
        free = false;
        fixture()
                .givenNoPriorActivity()
                .when(SET, by(GOVERNOR))
                .expectNoEvents()
                .expectException(broken("FrameIsSetOnce"));
    }

    @Test
    void it_changes_with_a_reason_by_who_has_read_the_newest() {
        fixture()
                .given(WAS_SET)
                .when(CHANGE, by(GOVERNOR))
                .expectEvents(new FrameChanged(
                        ID, new Nok(40_500_000), "Revidert brev", LETTER.plusMonths(5), "Kutt i juni"));
        fixture()
                .given(WAS_SET)
                .when(CHANGE, by(ELSEWHERE))
                .expectNoEvents()
                .expectException(notAllowed("GovernorsSetTheirFrame"));
        var old = new HashMap<String, Object>(by(GOVERNOR));
        old.put(Facts.READ_VERSION, 7L);
        fixture().given(WAS_SET).when(CHANGE, old).expectNoEvents().expectException(StaleVersion.class);
    }
}
