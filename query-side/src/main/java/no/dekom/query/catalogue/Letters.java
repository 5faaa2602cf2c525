package no.dekom.query.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/** Bokstaver slik folk skriver dem når de ikke har æ, ø og å. */
final class Letters {

    private Letters() {}

    /** A text in small letters without marks: «små grønne» and «sma gronne» are the same. */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('æ', 'a')
                .replace('ø', 'o');
    }
}
