package no.dekom.events.complaints;

import static no.dekom.events.complaints.ComplaintRight.MAY;
import static no.dekom.events.complaints.ComplaintRight.MAY_NOT;
import static no.dekom.events.complaints.ComplaintRight.UNSAID;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.dekom.events.organisations.OrganisationKind;
import no.dekom.events.schemes.Recipient;
import org.junit.jupiter.api.Test;

class ComplaintRightTest {

    private static ComplaintRight right(List<Recipient> may, OrganisationKind kind, boolean municipality) {
        return ComplaintRight.of(may, ComplaintRight.kinds(kind, municipality));
    }

    @Test
    void it_is_what_the_rule_set_says_of_the_kind_of_recipient() {
        var may = List.of(Recipient.PRIVATE_SCHOOL, Recipient.UNIVERSITY);
        assertThat(right(may, OrganisationKind.UNIVERSITY, false)).isEqualTo(MAY);
        assertThat(right(may, OrganisationKind.SCHOOL_OWNER, true)).isEqualTo(MAY_NOT);
        assertThat(right(List.of(), OrganisationKind.UNIVERSITY, false)).isEqualTo(MAY_NOT);
    }

    @Test
    void where_it_does_not_say_or_we_cannot_tell_nothing_is_said() {
        assertThat(right(null, OrganisationKind.UNIVERSITY, false)).isEqualTo(UNSAID);
        assertThat(right(List.of(Recipient.PRIVATE_SCHOOL), OrganisationKind.SCHOOL_OWNER, false))
                .isEqualTo(UNSAID);
        assertThat(right(List.of(Recipient.UNIVERSITY), OrganisationKind.NETWORK, false))
                .isEqualTo(UNSAID);
    }
}
