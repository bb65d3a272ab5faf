package org.huixu.desktop.directory;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The view directory. */
public final class DirectoryView implements View {

    private final BorderPane node = new BorderPane();

    public DirectoryView(Workbench bench) {
    }

    @Override
    public Node node() {
        return node;
    }

    /** Selects the person, if one is given. */
    public void select(@Nullable PersonId person) {
    }
}
