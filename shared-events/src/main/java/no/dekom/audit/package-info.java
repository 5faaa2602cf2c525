/** Trekning av utvalg i en kontroll. Pure, so that an auditor without the service draws the same. */
package no.dekom.audit;
