package org.huixu.desktop.meeting.agenda;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.ItemDossier;
import org.huixu.application.dossier.SubjectHistory;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;

/** The other items of the same subject, those before and those after, each with what became of it last; each opens. */
final class LinkedItems extends VBox {

    private static final Texts TEXTS = Texts.of(LinkedItems.class);

    private final Workbench bench;

    LinkedItems(Workbench bench) {
        this.bench = bench;
    }

    void show(ItemDossier dossier) {
        getChildren().clear();
        List<SubjectHistory.Subject> subjects = dossier.history().stops().stream().map(SubjectHistory.Stop::item)
                .distinct().sorted((a, b) -> a.code().compareTo(b.code())).toList();
        boolean before = true;
        for (SubjectHistory.Subject one : subjects) {
            if (one.id().equals(dossier.item().id())) {
                before = false;
            } else {
                Hyperlink link = new Hyperlink(TEXTS.format(before
                        ? "meeting.item.predecessor"
                        : "meeting.item.successor", words(dossier.history(), one)));
                link.setOnAction(_ -> new ItemSheet(bench, one.id(), one.title()).show());
                getChildren().add(link);
            }
        }
        setManaged(!getChildren().isEmpty());
    }

    private static String words(SubjectHistory history, SubjectHistory.Subject subject) {
        SubjectHistory.Stop last = history.stops().stream().filter(stop -> stop.item().equals(subject))
                .reduce((_, later) -> later).orElse(null);
        return TEXTS.format("meeting.item.linked", subject.code(), subject.title(),
                SubjectPane.words(Objects.requireNonNull(last)));
    }
}
