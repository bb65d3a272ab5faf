package org.huixu.desktop.meeting.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.meeting.InvitationDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Blank;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.meeting.people.Guests.Guest;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.Invitation;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Who is invited, in what capacity and why; what differs from the regulation, with its repair. */
final class GuestBoard {

    private static final Texts TEXTS = Texts.of(GuestBoard.class);

    private final Workbench bench;
    private final BorderPane node = new BorderPane();
    private final ListView<Guests.Line> list = new ListView<>();
    private final StackPane middle = new StackPane();
    private final VBox banner = new VBox();
    private final Button remove = new Button(TEXTS.get("meeting.people.remove"), Icons.of(Feather.USER_MINUS));
    private @Nullable MeetingDossier dossier;

    GuestBoard(Workbench bench) {
        this.bench = bench;
        Button invite = new Button(TEXTS.get("meeting.people.invite"), Icons.of(Feather.USER_PLUS));
        invite.setOnAction(_ -> new InviteSheet(bench, shown()).show());
        invite.setTooltip(new Tooltip(TEXTS.get("meeting.people.invite.tooltip")));
        Button propose = new Button(TEXTS.get("meeting.people.propose"), Icons.of(Feather.USERS));
        propose.setOnAction(_ -> propose());
        remove.setTooltip(new Tooltip(TEXTS.get("meeting.people.remove.tooltip")));
        remove.setOnAction(_ -> remove());
        HBox tools = new HBox(invite, propose, remove);
        tools.getStyleClass().add("toolbar-line");
        banner.getStyleClass().add("finding-list");
        VBox top = new VBox(tools, banner);
        top.getStyleClass().add("pane-tools");
        list.setCellFactory(_ -> new GuestCell());
        list.getStyleClass().addAll("edge-to-edge", "dense");
        list.setAccessibleText(TEXTS.get("meeting.people.list"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                event.consume();
                remove();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.INSERT) {
                event.consume();
                invite.fire();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(line -> remove.setDisable(!(line instanceof Guest)));
        node.setTop(top);
        node.setCenter(middle);
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    void show(MeetingDossier read) {
        dossier = read;
        Guests.Line before = list.getSelectionModel().getSelectedItem();
        int place = list.getSelectionModel().getSelectedIndex();
        List<Guests.Line> lines = Guests.lines(read);
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
            reselect(before, place);
        }
        middle.getChildren().setAll(lines.isEmpty() ? blank(read) : list);
        banner.getChildren().clear();
        Guests.difference(read).filter(one -> !lines.isEmpty()).filter(GuestBoard::differs)
                .ifPresent(one -> banner.getChildren().add(differing(read, one)));
        List<String> vacant = Guests.vacancies(read);
        if (!vacant.isEmpty()) {
            Label label = Sheets.paragraph(TEXTS.format("meeting.people.vacant",
                    String.join(TEXTS.get("meeting.people.comma"), vacant)));
            label.getStyleClass().add("faint");
            banner.getChildren().add(label);
        }
        banner.setManaged(!banner.getChildren().isEmpty());
    }

    private void reselect(Guests.@Nullable Line before, int place) {
        if (before instanceof Guest guest) {
            list.getItems().stream().filter(line -> line instanceof Guest one
                    && one.invitation().id().equals(guest.invitation().id())).findFirst()
                    .ifPresentOrElse(list.getSelectionModel()::select,
                            () -> list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1)));
        } else if (list.getItems().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private Node blank(MeetingDossier read) {
        if (read.facts().isEmpty()) {
            return new Blank(Feather.USERS, TEXTS.get("meeting.people.undated.title"),
                    TEXTS.get("meeting.people.undated.text"));
        }
        boolean regulated = Guests.difference(read).map(GuestBoard::differs).orElse(false);
        Blank blank = new Blank(Feather.USERS, TEXTS.get("meeting.people.nobody"),
                TEXTS.get(regulated ? "meeting.people.nobody.text" : "meeting.people.nobody.byHand"));
        return regulated
                ? blank.way(TEXTS.get("meeting.people.propose"), this::propose)
                : blank.way(TEXTS.get("meeting.people.invite"), () -> new InviteSheet(bench, shown()).show());
    }

    private Node differing(MeetingDossier read, InvitationDesk.Difference difference) {
        String missing = difference.missing().stream().map(one -> read.name(one.personId())).distinct()
                .collect(Collectors.joining(TEXTS.get("meeting.people.comma")));
        String surplus = difference.surplus().stream().map(one -> read.name(one.personId()))
                .collect(Collectors.joining(TEXTS.get("meeting.people.comma")));
        Label words = Sheets.paragraph(missing.isEmpty()
                ? TEXTS.format("meeting.people.surplus", surplus)
                : surplus.isEmpty()
                        ? TEXTS.format("meeting.people.missing", missing)
                : TEXTS.format("meeting.people.both", missing, surplus));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button repair = new Button(TEXTS.get("meeting.people.repair"));
        repair.setMinWidth(Region.USE_PREF_SIZE);
        repair.setOnAction(_ -> propose());
        HBox line = new HBox(words, repair);
        boolean regulated = !difference.surplus().isEmpty()
                || difference.missing().stream().anyMatch(one -> one.office() != null);
        line.getStyleClass().addAll("toolbar-line", "finding", regulated ? "must" : "should");
        return line;
    }

    /** Proposes whom to invite, and whose invitation to take back. */
    void propose() {
        Optional<InvitationDesk.Difference> difference = Guests.difference(shown());
        if (difference.isEmpty()) {
            bench.notices().warn(TEXTS.get("meeting.people.undated.text"));
        } else if (differs(difference.get())) {
            new DifferenceSheet(bench, shown(), difference.get()).show();
        } else {
            bench.notices().done(TEXTS.get("meeting.people.same"));
        }
    }

    private void remove() {
        if (list.getSelectionModel().getSelectedItem() instanceof Guest guest) {
            Invitation gone = guest.invitation();
            bench.acts().deed(TEXTS.get("meeting.people.remove"),
                    () -> bench.workplace().invitations().withdraw(gone.id()))
                    .said(TEXTS.format("meeting.people.removed", guest.name())).go();
        }
    }

    private static boolean differs(InvitationDesk.Difference difference) {
        return !difference.missing().isEmpty() || !difference.surplus().isEmpty();
    }

    private MeetingDossier shown() {
        return java.util.Objects.requireNonNull(dossier);
    }
}
