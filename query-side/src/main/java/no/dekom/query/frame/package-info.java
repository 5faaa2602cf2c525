/**
 * Rammen rundt alle sider: layout, fragments, formats, texts, language, error pages and what stands still.
 *
 * <p>A page is a controller that returns {@code "<capability>/<name>"} and a template beside its texts, which hands its
 * content to {@code frame/layout}. What it can be put together from, with parameters, stands at the top of
 * {@code parts.html}, {@code fields.html} and {@code table.html}. In templates {@code #formats} writes sums and dates and
 * {@code #addresses} keeps what the address already says. A download is marked {@code download hx-boost="false"}; a form
 * that logs in or out, or changes role, {@code hx-boost="false"}.
 *
 * <p>Every page can be shown as it stood ({@link no.dekom.query.frame.Moment}): its links then stay within the moment and its forms
 * are left out, but what is marked {@code data-now} is left as it is. A page that writes when it is read asks
 * {@code Moment.isReadOnly()} first; one that asks what somebody may do, asks it {@code Moment.asOfNow}.
 */
package no.dekom.query.frame;
