package org.huixu.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Ways;
import org.kordamp.ikonli.feather.Feather;

/** Leads to the views; the one in front is marked. */
final class Sidebar {

    private static final Texts TEXTS = Texts.of(Sidebar.class);

    private final VBox box = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Class<? extends Place>, ToggleButton> buttons = new LinkedHashMap<>();

    Sidebar(Ways ways) {
        box.getStyleClass().add("sidebar");
        Label name = new Label(TEXTS.get("shell.program"));
        name.getStyleClass().add("sidebar-name");
        box.getChildren().add(name);
        add(Feather.SUN, "shell.view.today", "Ctrl+1", new Place.Today(), ways);
        add(Feather.CALENDAR, "shell.view.meetings", "Ctrl+2", new Place.Meetings(), ways);
        add(Feather.LAYERS, "shell.view.items", "Ctrl+3", new Place.Items(null), ways);
        add(Feather.USER_CHECK, "shell.view.attendance", "Ctrl+4", new Place.Attendance(), ways);
        add(Feather.FILE_TEXT, "shell.view.minutes", "Ctrl+5", new Place.AllMinutes(), ways);
        add(Feather.SHIELD, "shell.view.compliance", "Ctrl+6", new Place.Compliance(null), ways);
        add(Feather.USERS, "shell.view.people", "Ctrl+7", new Place.People(null), ways);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        box.getChildren().add(gap);
        add(Feather.SETTINGS, "shell.view.settings", "Ctrl+,", new Place.Settings(), ways);
    }

    Node node() {
        return box;
    }

    void mark(Place place) {
        ToggleButton button = switch (place) {
            case Place.MeetingFile _,Place.Week _ -> buttons.get(Place.Meetings.class);
            case Place.Today _,Place.Meetings _,Place.Items _,Place.Attendance _,Place.AllMinutes _,Place.People _,Place.Compliance _,Place.Settings _ ->
                    buttons.get(place.getClass());
        };
        group.selectToggle(button);
    }

    private void add(Feather icon, String key, String shortcut, Place place, Ways ways) {
        ToggleButton button = new ToggleButton(TEXTS.get(key), Icons.of(icon));
        button.getStyleClass().add("sidebar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        Toggles.join(button, group);
        button.setTooltip(new Tooltip(TEXTS.format("shell.shortcut", TEXTS.get(key), shortcut)));
        button.setOnAction(_ -> {
            group.selectToggle(button);
            ways.go(place);
        });
        buttons.put(place.getClass(), button);
        box.getChildren().add(button);
    }
}
