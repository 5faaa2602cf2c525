package no.dekom.query.notices;

/** En ferdig skrevet e-post. */
record DigestLetter(String subject, String text, String language) {}
