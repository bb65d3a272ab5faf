package org.huixu.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.huixu.application.oversight.Check.Checked;
import org.huixu.application.text.ChineseText;
import org.huixu.application.text.Texts;
import org.huixu.domain.agenda.Item;
import org.huixu.domain.compliance.Finding;
import org.huixu.domain.compliance.RuleOverride;
import org.huixu.domain.meeting.Meeting;
import org.huixu.domain.regulation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the command line shows it; the components are the names in JSON.
 *
 * @param meeting code of the meeting; absent for an item that is on no agenda and for the office as a whole
 * @param item code of such an item
 * @param message with a remark where the holidays of a year are not known
 */
record FindingView(String rule, String variant, String title, String article, String severity, @Nullable String meeting,
        @Nullable String item, String subject, String subjectKind, String subjectId, String message, String repair,
        @Nullable String due, boolean open, @Nullable OverrideView override) {

    private static final Texts TEXTS = Session.TEXTS;

    /** Who let it pass; {@code valid} is false when the figures have changed since. */
    record OverrideView(boolean valid, String reason, @Nullable String instructedBy, @Nullable String instructedOn,
            String recordedAt) {

        private static OverrideView of(boolean valid, RuleOverride by) {
            LocalDate on = by.grounds().instructedOn();
            return new OverrideView(valid, by.grounds().reason(), by.grounds().instructedBy(),
                    on == null ? null : on.toString(), by.recordedAt().toString());
        }
    }

    static Stream<FindingView> of(Checked checked) {
        String meeting = checked.meeting().map(one -> one.designation().code()).orElse(null);
        String item = checked.item().map(one -> one.proposal().code()).orElse(null);
        return checked.findings().stream().map(finding -> of(finding, meeting, item));
    }

    private static FindingView of(Finding finding, @Nullable String meeting, @Nullable String item) {
        LocalDate due = finding.due();
        return new FindingView(finding.rule().value(), finding.breach().variant(), finding.words().title(),
                finding.article(),
                finding.severity().name().toLowerCase(Locale.ROOT), meeting, item, finding.subject().label(),
                finding.subject().kind().name().toLowerCase(Locale.ROOT), finding.subject().id(), message(finding),
                finding.words().repair(), due == null ? null : due.toString(), finding.open(),
                override(finding.standing()));
    }

    private static @Nullable OverrideView override(Finding.Standing standing) {
        return switch (standing) {
            case Finding.Standing.Open _ -> null;
            case Finding.Standing.Overridden let -> OverrideView.of(true, let.by());
            case Finding.Standing.Lapsed let -> OverrideView.of(false, let.by());
        };
    }

    /** The line above the findings of a meeting, an item or the office. */
    static String heading(Checked checked) {
        return checked.meeting().map(FindingView::heading)
                .or(() -> checked.item().map(FindingView::heading))
                .orElseGet(() -> TEXTS.get("command.check.office"));
    }

    private static String heading(Meeting meeting) {
        LocalDate day = meeting.slot().onDate();
        return TEXTS.format("command.check.meeting", meeting.designation().code(), meeting.designation().title(),
                day == null ? TEXTS.get("command.list.undetermined") : ChineseText.date(day));
    }

    private static String heading(Item item) {
        return TEXTS.format("command.check.item", item.proposal().code(), item.matter().title());
    }

    /** The finding in sentences. */
    static List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(TEXTS.format("command.check.finding", TEXTS.get(weight(finding.severity())), finding.rule().value(),
                finding.words().title(), finding.article(), message(finding)));
        LocalDate due = finding.due();
        lines.add(due == null
                ? TEXTS.format("command.check.repair", finding.words().repair())
                : TEXTS.format("command.check.repair-by", finding.words().repair(), ChineseText.date(due)));
        switch (finding.standing()) {
            case Finding.Standing.Open _ -> {
            }
            case Finding.Standing.Overridden let -> lines.add(
                    TEXTS.format("command.check.overridden", let.by().grounds().reason()));
            case Finding.Standing.Lapsed let -> lines.add(
                    TEXTS.format("command.check.lapsed", let.by().grounds().reason()));
        }
        return lines;
    }

    private static String message(Finding finding) {
        SortedSet<Integer> years = finding.unknownYears();
        return years.isEmpty() ? finding.words().message()
                : finding.words().message() + TEXTS.format("command.check.unknown-years", ChineseText.years(years));
    }

    private static String weight(Severity severity) {
        return switch (severity) {
            case MUST -> "command.weight.must";
            case SHOULD -> "command.weight.should";
            case HINT -> "command.weight.hint";
            case DUTY -> "command.weight.duty";
        };
    }
}
