package no.dekom.deploy.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.dekom.events.outcomes.OutcomeCriterion;

/** Requests that are right, to be made wrong. */
final class Bodies {

    static final String FUND = "demo-saakornfondet";
    static final String SKARVHAUGEN = "demo-skarvhaugen";
    static final String TERNEVIKA = "demo-ternevika";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Oslo"));

    private static final String RULES = """
            {"criteria":[{"code":"A","bokmaal":"Et","nynorsk":"Eit","source":"prøve"}],
             "ownSharePercent":{"value":30,"source":"prøve"},"recommendation":{"value":"15.3.","source":"prøve"}}""";

    private Bodies() {}

    static String application(String title, String school, long sum) {
        return """
                {"title":"%s","aim":"Elevene lærer ute.","schools":["%s"],"basis":["TESTS"],
                 "basisText":"Vi ser at det trengs.","tookPart":["LEADER"],"involvement":"I fellestid.",
                 "budget":[{"school":"%s","kind":"EQUIPMENT","text":"Bord","amount":%d}],
                 "sharing":"På nettverksmøtet.","university":""}""".formatted(title, school, school, sum);
    }

    static String application() {
        return application("Ute", SKARVHAUGEN, 40_000);
    }

    static String fund() {
        return "{\"name\":\"Enda et fond\",\"purpose\":\"Prøve.\"}";
    }

    static String round(int year) {
        return """
                {"schoolYear":"%d/%d","ruleSet":"dekom-2026","frame":150000,"cap":100000,"deadline":"%s",
                 "reportDue":"%s","criteria":["SHARING"]}""".formatted(year, year + 1, TODAY.plusDays(1), TODAY.plusDays(300));
    }

    private static final String STEP =
            "{\"name\":\"Alt\",\"kind\":\"REST\",\"to\":\"PARTNERSHIPS\",\"divided\":\"TEACHER_FTE\"}";

    static String ruleSet(String id) {
        return "{\"id\":\"%s\",\"scheme\":\"COLLECTIVE_COMPETENCE\",\"title\":\"Prøve\",\"content\":%s}"
                .formatted(id, RULES);
    }

    static String ruleSetChange() {
        return "{\"content\":%s,\"reason\":\"Ny kilde.\"}".formatted(RULES);
    }

    static String approval() {
        return "{\"from\":\"2050-01-01\",\"to\":\"2050-12-31\"}";
    }

    static String ruleSetEnd() {
        return "{\"lastDay\":\"2050-06-30\",\"reason\":\"Ny ordning.\"}";
    }

    static String ownMoney(long amount) {
        return "{\"amount\":%d,\"note\":\"Budsjettvedtak.\"}".formatted(amount);
    }

    static String deadline() {
        return "{\"deadline\":\"%s\",\"reason\":\"Vinterferie.\"}".formatted(TODAY.plusDays(20));
    }

    static String withdrawal() {
        return "{\"reason\":\"Vi rekker det ikke.\"}";
    }

    static String assessment() {
        return """
                {"judgements":[{"criterion":"ANCHORED_IN_NEEDS","judgement":"FULFILLED","reason":"Ja."},
                 {"criterion":"SHARING","judgement":"FULFILLED","reason":"Ja."}],
                 "proposal":[{"school":"%s","sum":40000}],"reason":"Godt."}""".formatted(SKARVHAUGEN);
    }

    static String affiliation() {
        return "{\"school\":\"%s\",\"grounds\":\"Jeg har arbeidet der.\"}".formatted(SKARVHAUGEN);
    }

    static String lines(String application) {
        return "[{\"application\":\"%s\",\"sums\":[{\"school\":\"%s\",\"sum\":40000}],\"reason\":\"Godt.\"}]"
                .formatted(application, SKARVHAUGEN);
    }

    static String presentation(String application) {
        return "{\"lines\":%s,\"summary\":\"Én søknad.\"}".formatted(lines(application));
    }

    static String decision(String application, String participant) {
        return "{\"lines\":%s,\"participants\":[\"%s\"]}".formatted(lines(application), participant);
    }

    static String organisation(String number) {
        return "{\"number\":\"%s\",\"kind\":\"SCHOOL\",\"name\":\"Prøveskolen\",\"parent\":\"demo-havstrand\"}"
                .formatted(number);
    }

    static String role() {
        return "{\"role\":\"TEACHER\",\"organisation\":\"%s\",\"from\":\"%s\",\"reason\":\"Rektor, i dag\"}"
                .formatted(TERNEVIKA, TODAY);
    }

    static String ended() {
        return "{\"role\":\"TEACHER\",\"organisation\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"Rektor, i dag\"}"
                .formatted(TERNEVIKA, TODAY);
    }

    /** These are refused by a rule: the demo is for other tests too. */
    static String renamed() {
        return "{\"name\":\"Skarvhaugen barneskole\",\"from\":\"%s\"}".formatted(TODAY);
    }

    static String moved() {
        return "{\"parent\":\"demo-havstrand\",\"from\":\"%s\"}".formatted(TODAY);
    }

    static String numbered() {
        return "{\"number\":\"1199\",\"from\":\"%s\"}".formatted(TODAY);
    }

    static String closed() {
        return "{\"lastDay\":\"%s\"}".formatted(TODAY);
    }

    static String counted() {
        return "{\"countedOn\":\"%s\",\"teachers\":\"24,5\",\"leaders\":\"2\",\"source\":\"GSI\"}"
                .formatted(TODAY.plusDays(10));
    }

    /** These three too are refused by a rule. */
    static String partnership() {
        return """
                {"of":"demo-network","university":"demo-university","kind":"UP2","from":"%s","to":"%s",
                 "agreement":"Ti år."}""".formatted(TODAY, TODAY.plusYears(10));
    }

    static String partner() {
        return "{\"university\":\"demo-university\",\"from\":\"%s\",\"reason\":\"Samme.\"}".formatted(TODAY);
    }

    static String partnershipEnd() {
        return "{\"lastDay\":\"%s\",\"reason\":\"For sent.\"}".formatted(TODAY.plusYears(10));
    }

    static String report() {
        var answers = Stream.of(OutcomeCriterion.values())
                .map(it -> "{\"criterion\":\"" + it + "\",\"attainment\":\"YES\",\"evidence\":\"IMPRESSION\"}")
                .collect(Collectors.joining(","));
        return """
                {"whatWasDone":"Alt.","spending":[{"school":"%s","text":"Bord","budgeted":40000,"spent":40000}],
                 "answers":[%s],"whatDidNotWork":"Regn.","whatStays":"Bordene."}""".formatted(SKARVHAUGEN, answers);
    }

    static String statement() {
        return """
                {"answers":[{"criterion":"COLLECTIVE","attainment":"NO","qualifier":"for få","evidence":"OBSERVATION"}],
                 "successFactors":[{"group":"LEADERSHIP","text":"Rektor var med."}]}""";
    }

    static String question() {
        return "{\"version\":1,\"question\":\"Hvem var med?\",\"due\":\"%s\"}".formatted(TODAY.plusDays(10));
    }

    /** A measure that the university takes part in, with much missing. */
    static String measure() {
        return """
                {"title":"Prøvetiltaket","model":"COURSE","from":"2040/2041","up1":"demo-university"}""";
    }

    static String meeting(String forum) {
        return """
                {"forum":"%s","title":"Prøvemøtet","day":"2060-03-10","time":"10.00","place":"Rådhuset","year":2060}""".formatted(forum);
    }

    static String agendaCase() {
        return """
                {"title":"En sak","kind":"OTHER","text":"Det medlemmene må vite.","proposal":"Forumet sier ja."}""";
    }

    static String begunMeasure() {
        return "{\"title\":\"Enda et tiltak\",\"model\":\"PROCEDURE\",\"from\":\"2040/2041\"}";
    }

    static String plan(int from, int to) {
        return """
                {"title":"Prøveplanen","from":"%d/%d","to":"%d/%d","priorities":[{"title":"Lesing","text":"I alle fag."}]}""".formatted(from, from + 1, to, to + 1);
    }

    /** Ends before it begins, so that a rule stops it for those who may. */
    static String revisedPlan() {
        return plan(2043, 2042).replaceFirst("\\{", "{\"reason\":\"Ny satsing\",");
    }

    static String joining() {
        return "{\"batch\":1,\"schools\":[\"%s\"]}".formatted(SKARVHAUGEN);
    }

    static String needs(int year) {
        return """
                {"schoolYear":"%d/%d","level":"SCHOOL","methods":["WORKSHOPS"],"findings":"Vi trenger mer.",
                 "heard":[{"party":"TEACHERS","how":"Møte"}]}""".formatted(year, year + 1);
    }

    static String correctedNeeds() {
        return needs(2041).replaceFirst("\\{", "{\"reason\":\"Presisert\",");
    }

    static String reopening() {
        return "{\"due\":\"%s\",\"reason\":\"Beløpet mangler.\"}".formatted(TODAY.plusDays(10));
    }

    static String frame(int year) {
        return """
                {"year":%d,"sum":41000000,"source":"Brev","letter":"%s"}""".formatted(year, TODAY);
    }

    static String frameChange() {
        return """
                {"sum":40000000,"source":"Nytt brev","letter":"%s","reason":"Kutt"}""".formatted(TODAY);
    }

    static String allocationModel() {
        return """
                {"ruleSet":"dekom-2026","title":"Prøve","steps":[%s]}""".formatted(STEP);
    }

    static String allocationModelChange() {
        return """
                {"title":"Prøve","reason":"Presisert","steps":[%s]}""".formatted(STEP);
    }

    static String scenario(String model) {
        return """
                {"title":"Prøve","year":2026,"frame":30000000,"model":"%s","countedOn":"2025-10-01",
                 "changes":[{"step":"uh","percent":"33,333"}]}""".formatted(model);
    }

    /** On a version of the recommendation that nobody has adopted. */
    static String decision(int year) {
        return """
                {"year":%d,"recipient":"demo-k1103","kind":"ORIGINAL","recommendation":"demo-innstilling-rogaland",
                 "version":99,"granted":1,"ownShare":1,"from":"2026-01-01","to":"2026-12-31","reportBy":"2027-01-15"}""".formatted(year);
    }

    /** The same. */
    static String countyDecisions(int year) {
        return """
                {"year":%d,"recommendation":"demo-innstilling-rogaland","version":99,"from":"2026-01-01",
                 "to":"2026-12-31","reportBy":"2027-01-15"}""".formatted(year);
    }
}
