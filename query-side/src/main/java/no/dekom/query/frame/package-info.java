/** Rammen rundt alle sider: layout, fragments, formats, texts, language, error pages and what stands still. */
package no.dekom.query.frame;
