package no.dekom.command.complaints;

import no.dekom.events.complaints.ComplaintId;
import no.dekom.events.decisions.GrantId;

/** The complaint that a command is about, with its past. */
public record About(ComplaintId complaint, GrantId grant, int number, ComplaintState state) {}
