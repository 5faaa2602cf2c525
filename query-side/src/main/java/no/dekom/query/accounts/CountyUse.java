package no.dekom.query.accounts;

import java.util.List;
import no.dekom.events.OrganisationId;

/** Regnskapet for et fylke og år. @param name of the county governor */
public record CountyUse(OrganisationId county, int year, String name, UseFigures figures) {

    public String path() {
        return AccountsOverviewPage.PATH + "/" + county + "/" + year;
    }

    /** Sammenhengene mellom summene: each is the sum of its parts. */
    public List<SumCheck> checks() {
        var it = figures;
        return List.of(
                SumCheck.of(
                        "frame",
                        it.frame(),
                        SumCheck.part("granted", it.granted()),
                        SumCheck.part("not-granted", it.frame() - it.granted())),
                SumCheck.of(
                        "granted",
                        it.granted(),
                        SumCheck.part("paid", it.paid()),
                        SumCheck.part("not-paid", it.granted() - it.paid())),
                SumCheck.of(
                        "paid",
                        it.paid(),
                        SumCheck.part("spent-of-paid", it.spentOfPaid()),
                        SumCheck.part("unspent", it.unspent()),
                        SumCheck.part("not-accounted", it.notAccounted())),
                SumCheck.of(
                        "spent",
                        it.spent(),
                        SumCheck.part("spent-of-paid", it.spentOfPaid()),
                        SumCheck.part("spent-before-paid", it.spent() - it.spentOfPaid())),
                SumCheck.of(
                        "to-settle",
                        it.unspent() + it.notCarried(),
                        SumCheck.part("carried-over", it.carriedOver()),
                        SumCheck.part("reclaimed", it.reclaimed()),
                        SumCheck.part("waived", it.waived()),
                        SumCheck.part("unsettled", it.unsettled())),
                SumCheck.of(
                        "reclaimed",
                        it.reclaimed(),
                        SumCheck.part("returned", it.returned()),
                        SumCheck.part("outstanding", it.outstanding())));
    }
}
