package org.huixu.desktop.work;

/** The parts of a meeting's workspace, in the order of the work. */
public enum MeetingPart {
    SUMMARY, PEOPLE, AGENDA, MATERIALS, ATTENDANCE, RESULTS, MINUTES, FINDINGS, FILES, HISTORY
}
