package org.huixu.domain.regulation;

import java.util.List;

/**
 * Whose absences are reported to whom, and how long before (art. 72).
 *
 * @param daysBefore natural days before the absence begins; 0: before it begins
 */
public record ReportRule(List<OfficeKey> offices, List<AddresseeKey> addressees, int daysBefore) {

    public ReportRule {
        offices = List.copyOf(offices);
        addressees = List.copyOf(addressees);
    }
}
