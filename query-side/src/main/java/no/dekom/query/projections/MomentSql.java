package no.dekom.query.projections;

import java.util.regex.Pattern;
import no.dekom.query.frame.Moment;
import org.springframework.stereotype.Component;

/**
 * Lets a question to the read models be answered as it would have been then. Queries name each table with its schema; here a name
 * is replaced by that of the moment. Of the audit, whose rows are only added to, the later ones are left out; forms that somebody
 * writes on belong to now.
 */
@Component
class MomentSql {

    /** A text, which is left alone, or a name with a dot in it. */
    private static final Pattern NAMES = Pattern.compile("'(?:[^']|'')*'|\\b([a-z_]+)\\.([a-z_]+)\\b");

    private static final Pattern WRITING = Pattern.compile(
            "\\s*(insert|update|delete|merge|truncate)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** The values that stood, from what each fact changed. */
    private static final String STANDING = """
            (select kind, id, what, value from (
                select distinct on (f.kind, f.id, c.what) f.kind, f.id, c.what, c.value
                from audit.case_fact f cross join lateral (
                    select concat(e ->> 'kind', '|', e ->> 'school', '|', e ->> 'part') as what, e ->> 'after' as value
                    from jsonb_array_elements(f.changes) e) c
                where f.position <= %d order by f.kind, f.id, c.what, f.position desc) stood
            where value is not null)""";

    private final MomentSchemas schemas;

    MomentSql(MomentSchemas schemas) {
        this.schemas = schemas;
    }

    /** A statement as it is to be asked now: the same, unless a moment is shown. */
    String of(String sql) {
        if (!Moment.isReadOnly()) {
            return sql;
        }
        if (WRITING.matcher(sql).matches()) {
            throw new IllegalStateException("Nothing is written on a page that is shown as it stood: " + sql);
        }
        Moment.comesNext().ifPresent(moment -> begin(moment, sql));
        return Moment.shown().map(moment -> at(moment, sql)).orElse(sql);
    }

    /** What the page reads now it is going to read as it stood; that is made meanwhile. */
    private void begin(Moment moment, String sql) {
        NAMES.matcher(sql)
                .results()
                .filter(found -> found.group(1) != null && !found.group(1).equals("audit"))
                .filter(found -> schemas.hasTable(found.group(1), found.group(2)))
                .forEach(found -> moment.schema(found.group(1), one -> schemas.sought(one, moment)));
    }

    private String at(Moment moment, String sql) {
        return NAMES.matcher(sql).replaceAll(found -> {
            var all = found.group();
            return java.util.regex.Matcher.quoteReplacement(
                    found.group(1) == null ? all : name(moment, found.group(1), found.group(2), all));
        });
    }

    private String name(Moment moment, String schema, String table, String all) {
        return switch (schema) {
            case "forms" -> "(select * from " + all + " where false)";
            case "audit" -> audit(moment, table, all);
            default ->
                schemas.hasTable(schema, table)
                        ? moment.schema(schema, one -> schemas.sought(one, moment))
                                        .join() + "." + table
                        : all;
        };
    }

    private static String audit(Moment moment, String table, String all) {
        return switch (table) {
            case "case_fact" -> "(select * from audit.case_fact where position <= %d)".formatted(moment.position());
            case "standing" -> STANDING.formatted(moment.position());
            default -> all;
        };
    }
}
