package org.huixu.application.history;

import org.huixu.application.change.Act;
import org.huixu.application.text.Texts;

/** What acts are called in the history. */
final class ActNames {

    private static final Texts TEXTS = Texts.of(ActNames.class);
    private static final String NAMES = "history.act.";

    private ActNames() {
    }

    /** The sentence of an act; one that takes another back, or does it again, names the other. */
    static String of(String act) {
        if (act.startsWith(Act.UNDO)) {
            String undone = act.substring(Act.UNDO.length());
            return undone.startsWith(Act.UNDO)
                    ? TEXTS.format("history.redone", of(undone.substring(Act.UNDO.length())))
                    : TEXTS.format("history.undone", of(undone));
        }
        return known(act) ? TEXTS.get(NAMES + act) : TEXTS.format("history.otherAct", act);
    }

    /** Whether the act has a sentence of its own. */
    static boolean known(String act) {
        return TEXTS.has(NAMES + act);
    }
}
