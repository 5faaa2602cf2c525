package no.dekom.command.catalogue;

import java.util.Optional;

/** The names of the person register. */
public interface RegisteredNames {

    /** The first full name that stands in a text, as the register has it. */
    Optional<String> in(String text);
}
