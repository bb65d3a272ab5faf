package org.huixu.application.change;

import java.util.Set;

/**
 * The name of a use case in the history, and whether it can be taken back.
 *
 * @param name dotted, e.g. meeting.open
 * @param undo whether its inverse is to put the rows back, or there is none
 */
public record Act(String name, Undo undo) {

    /** Names of the acts of the desks that cannot be taken back. */
    public static final Set<String> FINAL_NAMES = Set.of("meeting.open", "minutes.sendToSign", "minutes.giveUpNumber",
            "minutes.sign", "minutes.issue", "minutes.withdraw", "correction.sign", "correction.issue",
            "correction.giveUp");

    /** Begins the name under which an undo stands in the history; twice, that of an undo taken back. */
    public static final String UNDO = "undo.";

    private static final String REDO = UNDO + UNDO;

    /** Acts of the desks that rules guard; taken back they are done anew through their desk, never by undoing the undo. */
    private static final Set<String> GATED_NAMES = Set.of("meeting.schedule", "item.step", "item.steps",
            "agenda.schedule", "meeting.merge", "leave.grant", "minutes.step");

    /** Reversible by putting the changed rows back; or final, so that the user is asked first. */
    public enum Undo {
        REVERSIBLE, FINAL
    }

    /** The name under which the undo of the entry of that name stands; names do not grow by going back and forth. */
    static String undoOf(String name) {
        return UNDO + (name.startsWith(REDO) ? name.substring(REDO.length()) : name);
    }

    /** Whether undoing the entry of that name would do a guarded act again without its rules. */
    public static boolean isGatedAgain(String name) {
        return name.startsWith(UNDO) && GATED_NAMES.contains(name.substring(UNDO.length()));
    }

    public static Act reversible(String name) {
        return new Act(name, Undo.REVERSIBLE);
    }

    /**
     * An act that cannot be taken back.
     *
     * @throws IllegalArgumentException for a name that is not among {@link #FINAL_NAMES}
     */
    public static Act lasting(String name) {
        if (!FINAL_NAMES.contains(name)) {
            throw new IllegalArgumentException("name it among the final acts: " + name);
        }
        return new Act(name, Undo.FINAL);
    }
}
