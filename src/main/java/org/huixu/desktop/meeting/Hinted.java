package org.huixu.desktop.meeting;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A field with something helpful right under it; the focus goes to the field. */
final class Hinted extends VBox {

    private final Node field;

    Hinted(Node field, Node hint) {
        super(field, hint);
        this.field = field;
        getStyleClass().addAll("form-cell", "hinted");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
