package no.dekom.command.edge;

import java.util.List;

/**
 * What went wrong, as {@code application/problem+json} (RFC 9457).
 *
 * @param code stable: a rule's name or another name of this package
 * @param detail in Norwegian: what happened, and what to do
 * @param fields empty when it is about the whole
 * @param traceId to find it in the log; only for faults of ours
 */
public record Problem(
        String type, String title, int status, String code, String detail, List<FieldText> fields, String traceId) {

    /** What is wrong with one field, in Norwegian. */
    public record FieldText(String field, String message) {}

    static Problem of(int status, String code, String title, String detail, List<FieldText> fields) {
        return new Problem("urn:dekom:problem:" + code, title, status, code, detail, fields, null);
    }

    Problem traced(String id) {
        return new Problem(type, title, status, code, detail, fields, id);
    }
}
