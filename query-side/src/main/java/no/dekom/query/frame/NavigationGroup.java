package no.dekom.query.frame;

/** En del av menyen. Which one an item is in follows from its order. */
enum NavigationGroup {
    /** Står alene, foran gruppene. */
    FIRST(0),
    /** Søknader og tiltak. */
    CASES(20),
    /** Fordeling og penger. */
    MONEY(40),
    /** Rapporter og erfaringer. */
    REPORTS(70),
    /** Ordningen: who and what it is made of, and how it is looked after. */
    SCHEME(85);

    private final int from;

    NavigationGroup(int from) {
        this.from = from;
    }

    static NavigationGroup of(NavigationItem item) {
        var found = FIRST;
        for (var group : values()) {
            if (item.order() >= group.from) {
                found = group;
            }
        }
        return found;
    }
}
