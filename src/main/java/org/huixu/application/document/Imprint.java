package org.huixu.application.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The imprint at the foot of the last page (GB/T 9704-2012, clause 7.4).
 *
 * @param distribution who receives the paper
 * @param office       the office that prints it
 * @param printed      the date of printing; absent while a draft
 * @param copies       how many copies are printed; the row is left out when absent
 */
public record Imprint(List<Distribution> distribution, String office, Optional<LocalDate> printed,
        OptionalInt copies) {
    public Imprint {
        distribution = List.copyOf(distribution);
    }

    /**
     * One kind of distribution.
     *
     * @param label      the label without its colon
     * @param recipients the recipients as one text, without the closing full stop
     */
    public record Distribution(String label, String recipients) {
    }
}
