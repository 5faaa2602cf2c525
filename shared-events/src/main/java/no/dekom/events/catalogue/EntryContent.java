package no.dekom.events.catalogue;

/**
 * Det tiltaksbanken forteller, in the schools' own words. Open to all, so nothing in it is personal.
 *
 * @param about what the schools did
 * @param didNotWork and {@code stays}: may be empty
 * @param contact shared e-mail address of the network, through its coordinator; never a person's own
 */
public record EntryContent(
        String title, String theme, String about, String worked, String didNotWork, String stays, String contact) {}
