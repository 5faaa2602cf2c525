/** Sidene slik de sto. Any page, list or export at an address that begins with a moment shows what was known then. */
package no.dekom.query.moments;
