package org.huixu.desktop.meeting.file;

import java.util.Optional;
import java.util.function.Supplier;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.MinutesFileName;
import org.huixu.application.sheet.Sheets.Department;
import org.huixu.application.text.Texts;
import org.huixu.desktop.meeting.PaperTitle;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview.ListingSource;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.huixu.domain.minutes.Minutes;

/** The minutes and the papers that go out with them, as they can be printed now. */
final class MinutesOffers {

    private static final Texts TEXTS = Texts.of(MinutesOffers.class);

    private final Workbench bench;
    private final MeetingDossier dossier;
    private final MeetingId meeting;

    MinutesOffers(Workbench bench, MeetingDossier dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.meeting = dossier.meeting().id();
    }

    Offer minutes(MeetingFacts facts, Minutes minutes) {
        boolean issued = minutes.state().issued();
        String name = TEXTS.get("meeting.file.minutes");
        return new Offer(name,
                TEXTS.get(issued ? "meeting.file.minutes.issued" : "meeting.file.minutes.draft"),
                new Offer.Pdf(PaperTitle.of(name, dossier.meeting()), MinutesFileName.of(facts),
                        out -> bench.workplace().minutesPapers().write(meeting, out).missing()),
                Optional.of(OtherForm.word(bench, () -> bench.workplace().minutesPapers().present(meeting))));
    }

    /** The sheet on which they go to be signed. */
    Offer signing() {
        return offer(TEXTS.get("meeting.file.signing"), TEXTS.get("meeting.file.signing.about"), out -> bench
                .workplace().sheets().write(bench.workplace().outgoing().signing(meeting), out), Optional.empty());
    }

    /** To whom something was given to do, each with its own decisions; without a unit, all together. */
    Offer charged(Optional<Department> unit) {
        String name = unit.map(one -> TEXTS.format("meeting.file.chargedOf", one.name()))
                .orElseGet(() -> TEXTS.get("meeting.file.charged"));
        Supplier<LetterPaper> paper = () -> bench.workplace().outgoing().decisions(meeting,
                unit.map(Department::id).stream().toList());
        return offer(name, TEXTS.get("meeting.file.charged.about"),
                out -> bench.workplace().sheets().write(paper.get(), out), Optional.of(OtherForm.word(bench, paper)));
    }

    Offer record() {
        return offer(TEXTS.get("meeting.file.record"), TEXTS.get("meeting.file.record.about"),
                out -> bench.workplace().sheets().write(bench.workplace().sheets().record(meeting), out),
                Optional.empty());
    }

    private Offer offer(String name, String about, ListingSource source, Optional<OtherForm> other) {
        return Offer.of(dossier.meeting(), name, about, source, other);
    }
}
