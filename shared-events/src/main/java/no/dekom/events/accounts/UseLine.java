package no.dekom.events.accounts;

import no.dekom.events.Nok;

/** Det som er brukt til én ting, of the grant and of the recipient's own money. */
public record UseLine(UseKind kind, Nok ofGrant, Nok ownShare) {}
