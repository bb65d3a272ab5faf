package org.huixu.desktop.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.huixu.application.store.Setting;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Toggles;
import org.huixu.desktop.work.Appearance;
import org.huixu.desktop.work.Place;
import org.huixu.desktop.work.Topic;
import org.huixu.desktop.work.View;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.calendar.SpecialDay;
import org.huixu.domain.meeting.Term;
import org.huixu.domain.meeting.TermCount;
import org.huixu.domain.people.Appointment;
import org.huixu.domain.people.Person;
import org.huixu.domain.regulation.ArticleText;
import org.huixu.domain.regulation.RegulationSource;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Settings of the office and of this user, one section at a time. */
public final class SettingsView implements View {

    private static final Texts TEXTS = Texts.of(SettingsView.class);

    private final BorderPane node = new BorderPane();
    private final ScrollPane page = new ScrollPane();
    private final VBox list = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Section, ToggleButton> sections = new LinkedHashMap<>();
    private final RulesSection rules;
    private final FolderSection folder;
    private final Subscription subscription;
    private @Nullable Section shown;
    private boolean reading;

    /** @param appearance how all windows look */
    public SettingsView(Workbench bench, Appearance appearance) {
        Label title = new Label(TEXTS.get("settings.title"));
        title.getStyleClass().add("view-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("view-head");
        list.getStyleClass().add("settings-list");
        DeskSection desk = new DeskSection(bench);
        rules = new RulesSection(bench);
        HolidaysSection holidays = new HolidaysSection(bench);
        TermsSection terms = new TermsSection(bench);
        folder = new FolderSection(bench);
        section(Feather.USER, TEXTS.get("settings.desk"), desk);
        section(Feather.SUN, TEXTS.get("settings.look"), new LookSection(appearance));
        section(Feather.BOOK_OPEN, TEXTS.get("settings.rules"), rules);
        section(Feather.CALENDAR, TEXTS.get("settings.holidays"), holidays);
        section(Feather.HASH, TEXTS.get("settings.terms"), terms);
        section(Feather.SHIELD, TEXTS.get("settings.safety"), folder);
        section(Feather.INFO, TEXTS.get("settings.about"), new AboutSection());
        page.setFitToWidth(true);
        page.getStyleClass().add("edge-to-edge");
        node.setTop(head);
        node.setLeft(list);
        node.setCenter(page);
        bring(desk);
        subscription = Subscription.combine(
                bench.changes().on(desk::load, Person.class, Appointment.class),
                bench.changes().on(rules::load, RegulationSource.class, ArticleText.class),
                bench.changes().on(holidays::load, SpecialDay.class),
                bench.changes().on(terms::load, Term.class, TermCount.class, RegulationSource.class),
                bench.changes().on(folder::load, Setting.class));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Topic topic() {
        return folder.equals(shown) ? Topic.BACKUP : Topic.SETTINGS;
    }

    /** Opens the work rules at that article; without one all stays as it was left. */
    public void read(Place.Settings place) {
        if (place.regulation() != null) {
            bring(rules);
            rules.find(place.regulation(), place.article());
            reading = true;
        }
    }

    @Override
    public void shown() {
        if (reading) {
            reading = false;
            rules.focus();
            return;
        }
        if (group.getSelectedToggle() instanceof ToggleButton button) {
            button.requestFocus();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        sections.keySet().forEach(Section::close);
    }

    private void section(Feather icon, String words, Section section) {
        ToggleButton button = new ToggleButton(words, Icons.of(icon));
        button.getStyleClass().add("sidebar-button");
        button.setMaxWidth(Double.MAX_VALUE);
        Toggles.join(button, group);
        button.setOnAction(_ -> bring(section));
        sections.put(section, button);
        list.getChildren().add(button);
    }

    private void bring(Section section) {
        shown = section;
        group.selectToggle(sections.get(section));
        VBox content = new VBox(section.node());
        content.getStyleClass().add("settings-content");
        page.setContent(content);
        page.setVvalue(0);
    }
}
