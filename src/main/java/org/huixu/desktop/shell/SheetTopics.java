package org.huixu.desktop.shell;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.huixu.desktop.work.Topic;

/**
 * What the handbook explains of a sheet, told by the class that makes it, or else by its package. A test finds a sheet that
 * is forgotten here.
 */
final class SheetTopics {

    private static final String ROOT = "org.huixu.desktop.";

    private static final Map<String, Topic> MAKERS = Map.ofEntries(
            entry("calendar.CalendarFiles", Topic.CALENDAR), entry("calendar.WhoSheet", Topic.DIRECTORY),
            entry("compliance.DutySheets", Topic.DECISIONS), entry("meeting.SessionSheet", Topic.SESSION),
            entry("meeting.VersionSheet", Topic.MATERIALS),
            entry("meeting.agenda.AddItemsSheet", Topic.AGENDA),
            entry("meeting.agenda.ListApprovalSheet", Topic.AGENDA),
            entry("meeting.agenda.ObserversSheet", Topic.AGENDA), entry("meeting.agenda.VersionsSheet", Topic.AGENDA),
            entry("meeting.file.VolumeSheet", Topic.ARCHIVE), entry("meeting.file.PublicEditionSheet", Topic.SIGNING),
            entry("meeting.attendance.PresenceSheets", Topic.SIGN_IN),
            entry("meeting.minutes.ChainActs", Topic.SIGNING), entry("meeting.minutes.IssueSheet", Topic.SIGNING),
            entry("meeting.minutes.FirstNumberSheet", Topic.SIGNING),
            entry("meeting.minutes.StepSheet", Topic.SIGNING),
            entry("meeting.minutes.CorrectionSheet", Topic.CORRECTION),
            entry("paper.SignatureLine", Topic.SIGNING), entry("paper.VerifySheet", Topic.SIGNING),
            entry("settings.FolderSection", Topic.BACKUP), entry("settings.KeySheets", Topic.BACKUP),
            entry("start.RecoverySheet", Topic.BACKUP),
            entry("shell.Shortcuts", Topic.KEYS), entry("work.Faults", Topic.TROUBLE));

    private static final Map<String, Topic> PACKAGES = Map.ofEntries(
            entry("attendance", Topic.LEAVE), entry("calendar", Topic.PLANNING), entry("compliance", Topic.REGISTERS),
            entry("directory", Topic.DIRECTORY), entry("finding", Topic.COMPLIANCE), entry("guide", Topic.FIRST_USE),
            entry("item", Topic.ITEMS), entry("meeting", Topic.PLANNING), entry("meeting.agenda", Topic.ITEMS),
            entry("meeting.arrangement", Topic.ARRANGEMENTS), entry("meeting.attendance", Topic.LEAVE),
            entry("meeting.door", Topic.SIGN_IN), entry("meeting.material", Topic.MATERIALS),
            entry("meeting.minutes", Topic.MINUTES), entry("meeting.notice", Topic.NOTICES),
            entry("meeting.people", Topic.PEOPLE), entry("meeting.results", Topic.SESSION),
            entry("meeting.waiting", Topic.SESSION), entry("minutes", Topic.ARCHIVE), entry("paper", Topic.PRINTING),
            entry("seat", Topic.WINDOW), entry("settings", Topic.SETTINGS), entry("shell", Topic.WINDOW),
            entry("start", Topic.FIRST_USE));

    private SheetTopics() {
    }

    /** Absent for a sheet that belongs to whatever lies behind it, such as a question. */
    static Optional<Topic> of(Class<?> maker) {
        Class<?> outermost = maker.getNestHost();
        String name = outermost.getName();
        String folder = outermost.getPackageName();
        return name.startsWith(ROOT)
                ? Optional.ofNullable(MAKERS.getOrDefault(name.substring(ROOT.length()),
                        PACKAGES.get(folder.substring(ROOT.length()))))
                : Optional.empty();
    }

    /** The classes that are named, below the root of the windows. */
    static Map<String, Topic> makers() {
        return MAKERS;
    }
}
