package no.dekom.command.edge;

/** Tilskuddsår: the calendar years that a request can name, since the scheme began. */
public final class GrantYears {

    public static final int FIRST = 2017;
    public static final int LAST = 2100;

    private GrantYears() {}
}
