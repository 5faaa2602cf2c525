package no.dekom.query.seedfunds;

import java.util.ArrayList;
import java.util.List;
import no.dekom.query.frame.Crumb;
import no.dekom.query.frame.Names;
import no.dekom.query.frame.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Det alle sider om en runde har: the round, its name, its state and the way to it. */
@Component
class RoundHead {

    private final RoundDesk desk;
    private final Names names;
    private final Texts texts;

    RoundHead(RoundDesk desk, Names names, Texts texts) {
        this.desk = desk;
        this.names = names;
        this.texts = texts;
    }

    void add(Model model, RoundView round, Crumb... below) {
        model.addAttribute("round", round);
        model.addAttribute("roundTitle", texts.of("round.title", round.fundName(), round.schoolYear()));
        model.addAttribute("stage", desk.stage(round).name());
        model.addAttribute("status", desk.status(round));
        model.addAttribute("names", names);
        var crumbs = new ArrayList<>(FundPages.crumbs());
        crumbs.add(Crumb.named("/sakornfond/" + round.fund(), round.fundName()));
        crumbs.add(Crumb.named("/runder/" + round.id(), round.schoolYear()));
        crumbs.addAll(List.of(below));
        model.addAttribute("crumbs", crumbs);
    }

    /**
     * The page that stands in for a form that cannot be used now: what is in the way, and where to go.
     *
     * @param why key of what is in the way: title, and text with the values
     */
    String closed(Model model, RoundView round, String heading, String why, Object... values) {
        add(model, round);
        model.addAttribute("heading", texts.of(heading));
        model.addAttribute("whyTitle", texts.of(why + ".title"));
        model.addAttribute("whyText", texts.of(why + ".text", values));
        model.addAttribute("declare", List.of());
        return "seedfunds/round-closed";
    }
}
