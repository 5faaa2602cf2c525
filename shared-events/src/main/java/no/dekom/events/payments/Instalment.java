package no.dekom.events.payments;

import java.time.LocalDate;
import no.dekom.events.Nok;

/**
 * Rate: a part of a grant that is paid at once.
 *
 * @param number 1 for the first
 * @param due first day it may be ordered
 */
public record Instalment(int number, Nok sum, LocalDate due, InstalmentCondition condition) {}
