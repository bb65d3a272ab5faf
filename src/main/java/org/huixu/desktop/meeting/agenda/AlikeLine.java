package org.huixu.desktop.meeting.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import org.huixu.application.pool.Pools;
import org.huixu.application.text.Texts;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Likeness;

/** Says under the title of a new item that one much like it is there already, and leads to that one. */
final class AlikeLine extends Hyperlink {

    private static final Texts TEXTS = Texts.of(AlikeLine.class);
    private static final int PER_CENT = 70;

    private final Workbench bench;
    private final TextField title;
    private List<Pools.Title> known = List.of();

    AlikeLine(Workbench bench, TextField title) {
        this.bench = bench;
        this.title = title;
        getStyleClass().add("alike-line");
        setVisible(false);
        setManaged(false);
    }

    /** Looks at what is typed from now on. */
    void watch() {
        bench.background().run(TEXTS.get("meeting.item.reading"), _ -> bench.workplace().pool().titles(), read -> {
            known = read;
            title.textProperty().subscribe(this::look);
        });
    }

    private void look(String typed) {
        Optional<Pools.Title> alike = known.stream().filter(one -> likeness(typed, one) >= PER_CENT)
                .max(Comparator.comparingInt(one -> likeness(typed, one)));
        setVisible(alike.isPresent());
        setManaged(alike.isPresent());
        alike.ifPresent(one -> {
            setText(TEXTS.format("meeting.item.alike", one.code(), one.title()));
            setOnAction(_ -> {
                setVisited(false);
                new ItemSheet(bench, one.id(), one.title()).show();
            });
        });
    }

    private static int likeness(String typed, Pools.Title one) {
        return Likeness.ofTexts(List.of(typed), List.of(one.title()));
    }
}
