package org.huixu.command;

import java.util.Comparator;
import java.util.stream.Stream;
import org.huixu.application.oversight.Check.Checked;
import org.huixu.application.sample.Planted;
import org.huixu.domain.compliance.Finding;

/**
 * One breach of the sample; the components are the names in the manifest, the same as those of the check.
 *
 * @param meeting empty for an item that is on no agenda and for the office as a whole; these come last
 * @param overridden whether somebody let it pass
 */
record ManifestLine(String meeting, String rule, String variant, String subject, String subjectId, boolean overridden)
        implements
        Comparable<ManifestLine> {

    private static final Comparator<ManifestLine> ORDER =
            Comparator.comparing((ManifestLine line) -> line.meeting().isEmpty())
                    .thenComparing(ManifestLine::meeting)
                    .thenComparing(ManifestLine::rule).thenComparing(ManifestLine::variant)
                    .thenComparing(ManifestLine::subjectId);

    static ManifestLine of(Planted planted) {
        return new ManifestLine(planted.meeting(), planted.rule(), planted.variant(), planted.label(),
                planted.subject(), planted.overridden());
    }

    static Stream<ManifestLine> of(Checked checked) {
        String meeting = checked.meeting().map(one -> one.designation().code()).orElse("");
        return checked.findings().stream().map(finding -> new ManifestLine(meeting, finding.rule().value(),
                finding.breach().variant(), finding.subject().label(), finding.subject().id(),
                finding.standing() instanceof Finding.Standing.Overridden));
    }

    @Override
    public int compareTo(ManifestLine other) {
        return ORDER.compare(this, other);
    }
}
