package no.dekom.events.needs;

/** Endringsmodell: how a measure is meant to change what schools do (004:2540-2600; process.md:75-81). */
public enum ChangeModel {
    /** Ildsjel: single teachers try something out. */
    ENTHUSIAST,
    /** Kurs: gatherings with work between them. */
    COURSE,
    /** Prosedyre: teams that find, try and evaluate by a fixed method. */
    PROCEDURE
}
