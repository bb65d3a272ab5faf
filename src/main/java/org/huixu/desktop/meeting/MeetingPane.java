package org.huixu.desktop.meeting;

import java.util.Optional;
import javafx.scene.Node;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.dossier.NextStep;
import org.huixu.desktop.work.PartPage;
import org.huixu.desktop.work.Topic;
import org.huixu.domain.compliance.Subject;

/** One part of a meeting's workspace. Made when it is first shown; told whenever the dossier was read anew. */
public interface MeetingPane {

    Node node();

    /** Shows the dossier; keeps selection, scroll and what is being typed. */
    void show(MeetingDossier dossier);

    /**
     * Begins the next step of the meeting when its work is in this part, which is at the front.
     *
     * @return whether it did
     */
    default boolean advance(NextStep step) {
        return false;
    }

    /** Turns to one of its pages, where it has such. */
    default void turnTo(PartPage page) {
    }

    /** Begins to mend what a finding is about, where that can be pointed at. */
    default void mend(Subject subject) {
    }

    /** What the handbook explains of the page that is in front, where it has pages of its own. */
    default Optional<Topic> topic() {
        return Optional.empty();
    }

    /** The workspace is closed: what is being typed is kept, subscriptions end. */
    default void close() {
    }
}
