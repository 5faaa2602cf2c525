package no.dekom.events.meetings;

/** Det saken handler om: kind and id of a case elsewhere. */
public record CaseSubject(SubjectKind kind, String id) {}
