package no.dekom.deploy.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.dekom.command.allocation.model.ApproveAllocationModel;
import no.dekom.command.allocation.model.ChangeAllocationModel;
import no.dekom.command.allocation.model.DraftAllocationModel;
import no.dekom.command.allocation.scenario.SaveScenario;
import no.dekom.command.allocation.scenario.StepChange;
import no.dekom.command.organisations.count.CountFullTimeEquivalents;
import no.dekom.command.schemes.frame.ChangeFrame;
import no.dekom.command.schemes.frame.SetFrame;
import no.dekom.events.ActingAs;
import no.dekom.events.Nok;
import no.dekom.events.OrganisationId;
import no.dekom.events.allocation.AllocationModel;
import no.dekom.events.allocation.AllocationOverride;
import no.dekom.events.allocation.ModelId;
import no.dekom.events.allocation.ScenarioId;
import no.dekom.events.schemes.FrameId;

/** Fordelingen i demoen: frames, the models of both counties (004:596-655) and some scenarios. All figures are made up. */
final class AllocationChapter {

    private static final LocalDate COUNTED = LocalDate.of(2025, 10, 1);
    private static final String LETTER = "Tildelingsbrev (oppdiktet)";

    private final Story story;
    private final Cast cast;
    private final LocalDate today;
    private final ActingAs second;
    private final ActingAs secondInTrondelag;

    AllocationChapter(Story story, Cast cast, LocalDate today) {
        this.story = story;
        this.cast = cast;
        this.today = today;
        second = cast.as(Persona.GOVERNOR_2);
        secondInTrondelag = cast.as(Persona.T_GOVERNOR_2);
    }

    void tell() {
        counts();
        frames(cast.as(Persona.GOVERNOR), 34_600_000, 36_000_000);
        frames(cast.as(Persona.T_GOVERNOR), 39_800_000, 41_500_000);
        cut();
        models();
        scenarios();
    }

    private void counts() {
        story.on(LocalDate.of(2025, 10, 22));
        CountiesChapter.owners().forEach(owner -> count(owner, size(owner.value())));
        count(Place.LYNGVIK.id(), 610);
        count(Place.ORLAND.id(), 1015);
    }

    private void count(OrganisationId owner, long teacherTenths) {
        story.act(
                cast.as(Persona.ADMINISTRATOR),
                new CountFullTimeEquivalents(owner, COUNTED, teacherTenths, teacherTenths / 11, "oppdiktet"),
                owner.value());
    }

    /** Made up from the name: the largest towns have many, the rest from 4 to 120. */
    private static long size(String owner) {
        return switch (owner) {
            case "demo-k5001" -> 18_420;
            case "demo-k1103" -> 13_905;
            case "demo-k1108" -> 7_710;
            case "demo-trondelag-fylke" -> 17_350;
            case "demo-rogaland-fylke" -> 18_260;
            case "demo-steiner-eier" -> 195;
            case "demo-ryfylke-friskole" -> 142;
            default -> 40 + Math.floorMod(owner.hashCode(), 1_160);
        };
    }

    private void frames(ActingAs governor, long last, long now) {
        set(governor, today.minusDays(600), today.getYear() - 1, last);
        set(governor, today.minusDays(240), today.getYear(), now);
    }

    private void set(ActingAs governor, LocalDate day, int year, long kroner) {
        var frame = FrameId.of(governor.organisation(), year);
        story.on(day)
                .act(
                        governor,
                        new SetFrame(frame, governor.organisation(), year, new Nok(kroner), LETTER, day.minusDays(5)),
                        frame.value());
    }

    private void cut() {
        var frame = FrameId.of(Place.T_GOVERNOR.id(), today.getYear());
        var why = "Rammen ble redusert midt i året (oppdiktet).";
        var day = today.minusDays(130);
        story.on(day)
                .act(
                        cast.as(Persona.T_GOVERNOR),
                        new ChangeFrame(frame, new Nok(41_000_000), "Revidert " + LETTER, day.minusDays(3), why),
                        frame.value(),
                        why);
    }

    private void models() {
        var trondelag = new ModelId("demo-modell-trondelag");
        story.on(today.minusDays(160));
        draft(cast.as(Persona.T_GOVERNOR), trondelag, "Slik deler Trøndelag", DemoModels.trondelag("20"));
        change(trondelag, DemoModels.trondelag("25"));
        story.on(today.minusDays(150)).act(secondInTrondelag, new ApproveAllocationModel(trondelag), trondelag.value());
        var rogaland = new ModelId("demo-modell-rogaland");
        story.on(today.minusDays(158));
        draft(second, rogaland, "Slik deler Rogaland", DemoModels.rogaland("50"));
        story.on(today.minusDays(149))
                .act(cast.as(Persona.GOVERNOR), new ApproveAllocationModel(rogaland), rogaland.value());
        var next = new ModelId("demo-modell-neste");
        story.on(today.minusDays(6));
        draft(second, next, "Forslag til neste år", DemoModels.rogaland("45"));
    }

    private void draft(ActingAs author, ModelId model, String title, AllocationModel content) {
        story.act(author, new DraftAllocationModel(model, RuleSetsChapter.DEKOM_2026, title, content), model.value());
    }

    private void change(ModelId model, AllocationModel content) {
        story.act(
                cast.as(Persona.T_GOVERNOR),
                new ChangeAllocationModel(model, "Slik deler Trøndelag", content),
                model.value(),
                "Forumet vil gi universitetene omtrent en fjerdedel.");
    }

    private void scenarios() {
        var trondelag = new ModelId("demo-modell-trondelag");
        story.on(today.minusDays(90));
        save(cast.as(Persona.T_GOVERNOR), "t-modellen", "Som modellen", 41_000_000, trondelag, List.of(), List.of());
        save(
                cast.as(Persona.T_FORUM_MEMBER),
                "t-mer-uh",
                "Tretti prosent til universitetene",
                41_000_000,
                trondelag,
                List.of(new StepChange("up1", new BigDecimal("30"), null)),
                List.of(new AllocationOverride(
                        "koordinering",
                        null,
                        Place.T_NETWORK.id(),
                        new Nok(250_000),
                        "Fosen koordinerer et fellestiltak for alle (oppdiktet).")));
        var rogaland = new ModelId("demo-modell-rogaland");
        save(cast.as(Persona.GOVERNOR), "r-modellen", "Som modellen", 36_000_000, rogaland, List.of(), List.of());
        save(
                cast.as(Persona.FORUM_MEMBER),
                "r-mindre-uh",
                "Førti prosent til universitet og høgskole",
                36_000_000,
                rogaland,
                List.of(new StepChange("uh", new BigDecimal("40"), null)),
                List.of());
    }

    private void save(
            ActingAs actor,
            String id,
            String title,
            long frame,
            ModelId model,
            List<StepChange> changes,
            List<AllocationOverride> overrides) {
        var scenario = new ScenarioId("demo-" + id);
        story.act(
                actor,
                new SaveScenario(scenario, today.getYear(), title, new Nok(frame), model, changes, COUNTED, overrides),
                scenario.value());
    }
}
