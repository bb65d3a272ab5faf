package org.huixu.desktop.meeting.door;

import java.util.Optional;
import javafx.scene.Scene;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.SideWindow;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;

/** Opens the page of the table at the door on a screen of its own. */
public final class SignIn {

    private static final Texts TEXTS = Texts.of(SignIn.class);

    private SignIn() {
    }

    /** By what the window of a meeting is known. */
    public record Shown(MeetingId meeting) {
    }

    /** Opens it for the meeting, or brings it forward. */
    public static void open(Workbench bench, Scene main, MeetingDossier dossier) {
        MeetingId meeting = dossier.meeting().id();
        Shown shown = new Shown(meeting);
        Optional<SideWindow> there = bench.windows().find(shown);
        if (there.isPresent()) {
            there.get().toFront();
            return;
        }
        SideWindow window = new SideWindow(shown, Topic.SIGN_IN, bench, main,
                TEXTS.format("door.window", dossier.meeting().designation().title()));
        SignInPage page = new SignInPage(window.bench(), meeting, window::close);
        window.show(page.node()).onClosed(page::close);
        window.fill(SideWindow.screenOf(main.getWindow()));
        page.first().requestFocus();
    }
}
