package no.dekom.query.frame;

/**
 * Hvilken side av en liste, for the fragment {@code frame/table :: pages}.
 *
 * @param page counted from 1, and one of those there are, whichever was asked for
 * @param pages how many there are, at least one
 */
public record Paging(int page, int pages) {

    public static Paging of(int asked, long count, int each) {
        var pages = (int) Math.max(1, (count + each - 1) / each);
        return new Paging(Math.clamp(asked, 1, pages), pages);
    }
}
