package no.dekom.events.schemes;

/** Et kriterium eller en suksessfaktor. The code stays the same when the wording is mended; two languages, and the source. */
public record RuleText(String code, String bokmaal, String nynorsk, String source) {}
