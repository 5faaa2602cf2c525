package no.dekom.deploy.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import no.dekom.command.privacy.PersonRegister;
import no.dekom.events.ActingAs;
import no.dekom.events.PersonId;
import no.dekom.events.Role;

/** Menneskene i demoen: the personas, and some more whom nobody can be. */
final class Cast {

    private final Map<String, PersonId> persons = new LinkedHashMap<>();
    private final PersonRegister register;

    /** Enters them in the person register, or finds them there. */
    Cast(PersonRegister register) {
        this.register = register;
        for (var persona : Persona.values()) {
            var email = persona.subject() + "@demo.example";
            persons.put(
                    persona.subject(), register.ofLogin(Persona.ISSUER, persona.subject(), persona.fullName(), email));
        }
        enter("hanne", "Hanne Kråkmo");
        enter("knut", "Knut Steinmo");
        enter("hilde", "Hilde Bergmo");
        enter("anne", "Anne Vågmo");
        enter("bjorn", "Bjørn Lyngås");
    }

    /** Enters one whom nobody can be, or finds them there. */
    PersonId enter(String name, String fullName) {
        return persons.computeIfAbsent(name, key -> {
            var id = new PersonId("demo-" + name);
            register.enter(id, fullName, name + "@demo.example");
            return id;
        });
    }

    PersonId id(Persona persona) {
        return persons.get(persona.subject());
    }

    PersonId id(String name) {
        return persons.get(name);
    }

    ActingAs as(Persona persona) {
        return new ActingAs(id(persona), persona.role(), persona.organisation());
    }

    ActingAs as(String name, Role role, Place place) {
        return new ActingAs(id(name), role, place.id());
    }

    ActingAs hanne() {
        return as("hanne", Role.WORKING_GROUP, Place.NETWORK);
    }

    ActingAs knut() {
        return as("knut", Role.SCHOOL_LEADER, Place.RULLESTEINEN);
    }

    ActingAs hilde() {
        return as("hilde", Role.TEACHER, Place.LYNGKNATTEN);
    }

    ActingAs anne() {
        return as("anne", Role.TEACHER, Place.BLAASKJELLVAAGEN);
    }

    /** The second member of the working group, as the teacher that he is too. */
    ActingAs perAtSchool() {
        return new ActingAs(id(Persona.WORKING_GROUP_2), Role.TEACHER, Place.EINERDALEN.id());
    }

    /** Who assesses under this name in the texts. */
    ActingAs assessor(String name) {
        return switch (name) {
            case "astrid" -> as(Persona.WORKING_GROUP);
            case "per" -> as(Persona.WORKING_GROUP_2);
            default -> hanne();
        };
    }
}
