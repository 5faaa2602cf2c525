package no.dekom.query.frame.specimen;

import static java.util.stream.Stream.of;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.dekom.events.Nok;
import no.dekom.events.Role;
import no.dekom.events.seedfunds.Basis;
import no.dekom.events.seedfunds.BudgetKind;
import no.dekom.events.seedfunds.Judgement;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Form;
import no.dekom.query.frame.Option;
import no.dekom.query.frame.Sorting;
import no.dekom.query.frame.Status;
import no.dekom.query.frame.Step;
import no.dekom.query.frame.Tab;
import no.dekom.query.frame.TaskItem;
import no.dekom.query.frame.Texts;
import no.dekom.query.frame.TimelineEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class SpecimenPage {

    private final Texts texts;

    SpecimenPage(Texts texts) {
        this.texts = texts;
    }

    record Line(String title, String school, Status status, Nok applied, Nok awarded) {}

    @GetMapping("/prove")
    String show(
            Model model,
            @RequestParam(name = "sorter", required = false) String sort,
            @RequestParam(name = "retning", required = false) String direction,
            @RequestParam(name = "fane", defaultValue = "sak") String tab) {
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.of("/", "frame.start"),
                        Crumb.of("/prove", "frame.navigation.seedfunds"),
                        Crumb.named("/prove/1", "Tenkende klasserom")));
        model.addAttribute("statuses", Status.values());
        model.addAttribute("deadline", Instant.parse("2026-11-24T22:59:00Z"));
        model.addAttribute("passed", Instant.parse("2026-11-19T22:59:00Z"));
        model.addAttribute(
                "tabs",
                List.of(
                        Tab.of("sak", "Sak"),
                        new Tab("vurdering", "Vurdering", 3),
                        Tab.of("vedtak", "Vedtak"),
                        Tab.of("historikk", "Historikk")));
        model.addAttribute("tab", tab);
        model.addAttribute("sorting", Sorting.of(sort, direction, "applied"));
        model.addAttribute("lines", lines());
        model.addAttribute(
                "applied", Nok.sum(lines().stream().map(Line::applied).toList()));
        model.addAttribute(
                "awarded", Nok.sum(lines().stream().map(Line::awarded).toList()));
        model.addAttribute("timeline", timeline());
        model.addAttribute("tasks", tasks());
        model.addAttribute(
                "steps",
                List.of(
                        new Step("Skole og tittel", "/prove/1/skole", Step.State.DONE),
                        new Step("Mål og behov", "/prove/1/mal", Step.State.CURRENT),
                        new Step("Budsjett", "/prove/1/budsjett", Step.State.REMAINING),
                        new Step("Se over og send", null, Step.State.REMAINING)));
        model.addAttribute("form", form());
        model.addAttribute("basis", options(Basis.values()));
        model.addAttribute("kinds", options(BudgetKind.values()));
        model.addAttribute("judgements", options(Judgement.values()));
        model.addAttribute(
                "alone",
                List.of(
                        Option.of("alone", "Skolen søker alene"),
                        new Option("together", "Flere skoler søker sammen", "Hver skole får sin egen sum.")));
        return "frame/specimen";
    }

    @GetMapping("/")
    String start(Model model) {
        model.addAttribute("tasks", tasks());
        return "frame/specimen-start";
    }

    @GetMapping("/feil")
    String fail() {
        throw new IllegalStateException("As asked for");
    }

    @GetMapping("/mangler")
    String missing() {
        return "frame/specimen-missing";
    }

    @PostMapping("/api/drafts/prove/1")
    @ResponseBody
    String saved() {
        return "";
    }

    private List<Option> options(Enum<?>... constants) {
        return Stream.of(constants)
                .map(one -> Option.of(one.name(), texts.of(one)))
                .toList();
    }

    private static List<Line> lines() {
        return of(
                        new Line(
                                "Lekbasert læring på 1. og 2. trinn",
                                "Solvang skole",
                                Status.DECIDED,
                                Nok.of(90_000),
                                Nok.of(90_000)),
                        new Line(
                                "Tenkende klasserom",
                                "Fjelltun ungdomsskole og Havn ungdomsskole",
                                Status.DECIDED,
                                Nok.of(200_000),
                                Nok.of(200_000)),
                        new Line("Uteskole i fjæra", "Vågen skole", Status.REFUSED, Nok.of(64_500), Nok.ZERO),
                        new Line("Bok til alle", "Nygård skole", Status.WITHDRAWN, Nok.of(38_000), Nok.ZERO))
                .toList();
    }

    private static List<TaskItem> tasks() {
        return List.of(
                new TaskItem(
                        "Send rapporten for Uteskole i fjæra",
                        "/rapporter/1",
                        "Såkornrunden 2025/2026",
                        Instant.parse("2026-11-19T22:59:00Z")),
                new TaskItem(
                        "Vurder 3 søknader",
                        "/prove",
                        "Såkornrunden 2026/2027, Nettverket Lysefjord",
                        Instant.parse("2026-11-24T22:59:00Z")),
                new TaskItem("Gjør ferdig søknaden om Lekbasert læring", "/prove/2", null, null));
    }

    private static List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        Instant.parse("2026-10-02T07:12:00Z"),
                        "Søknaden ble sendt",
                        "Kari Håvardsholm",
                        Role.TEACHER,
                        "Solvang skole",
                        null,
                        List.of(),
                        1203L,
                        "/prove?slik-det-var=1203"),
                new TimelineEntry(
                        Instant.parse("2026-10-09T12:40:00Z"),
                        "Søknaden ble endret",
                        "Kari Håvardsholm",
                        Role.TEACHER,
                        "Solvang skole",
                        "Vi fikk et lavere tilbud på bord og hyller.",
                        List.of(
                                new TimelineEntry.Change(
                                        "Søkt sum, Solvang skole", "95\u00a0000\u00a0kr", "90\u00a0000\u00a0kr"),
                                new TimelineEntry.Change("Samarbeid med universitet", null, "Veiledning fra UiS")),
                        1204L,
                        "/prove?slik-det-var=1204"),
                new TimelineEntry(
                        Instant.parse("2026-11-21T12:59:00Z"),
                        "Påminnelse om frist ble sendt",
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null));
    }

    private static Form form() {
        return Form.empty()
                .with("title", "Lekbasert læring på 1. og 2. trinn")
                .with("aim", "Elevene skal lære gjennom lek, og lærerne skal utforske hvordan.")
                .with("teachers", "tolv")
                .with("start", "2027-01-11")
                .withAll("basis", List.of("OWN_OBSERVATIONS", "TESTS"))
                .with("judgement", "PARTLY")
                .with("reason", "Behovet er godt vist, men lite om hva personalet mener.")
                .with("budget[0].kind", "EQUIPMENT")
                .with("budget[0].what", "Bord, hyller og byggeklosser")
                .with("budget[0].sum", "72 000")
                .with("budget[1].kind", "TRAVEL")
                .with("budget[1].what", "Besøk på en skole i nabokommunen")
                .with("budget[1].sum", "34 500")
                .wrong("teachers", "Skriv antall lærere med siffer, for eksempel 12.")
                .wrong("sharing", "Fortell hvordan erfaringene skal deles.")
                .wrong("together", "Velg om skolen søker alene eller sammen med andre.")
                .wrong("budget", "Budsjettet er 6 500 kr over grensen på 100 000 kr.")
                .savedAt(Instant.parse("2026-11-21T13:03:00Z"));
    }
}
