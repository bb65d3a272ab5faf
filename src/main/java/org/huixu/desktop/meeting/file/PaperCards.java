package org.huixu.desktop.meeting.file;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.compliance.Handouts;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.meeting.MeetingId;
import org.kordamp.ikonli.feather.Feather;

/** The papers that can be printed from the meeting now, each with preview, export and print. */
final class PaperCards extends FlowPane {

    private static final Texts TEXTS = Texts.of(PaperCards.class);

    private final Workbench bench;
    private final PaperPreview preview;

    /**
     * A paper.
     *
     * @param title for the window, with the meeting's code
     */
    private record Offer(String name, String about, String title, String fileName, PaperPreview.ListingSource source) {

        PaperPreview.PaperSource plain() {
            return source::write;
        }
    }

    PaperCards(Workbench bench, PaperPreview preview) {
        this.bench = bench;
        this.preview = preview;
        getStyleClass().add("file-papers");
    }

    /** Shows what can be printed; tells whether there is anything. */
    boolean show(MeetingDossier dossier) {
        getChildren().clear();
        dossier.facts().ifPresent(facts -> {
            if (facts.minutes() != null) {
                getChildren().add(card(minutes(dossier, facts.minutes())));
            }
            for (MeetingSheet kind : MeetingSheet.values()) {
                if (hasWords(kind, facts)) {
                    getChildren().add(card(sheet(kind, dossier)));
                }
            }
        });
        return !getChildren().isEmpty();
    }

    private Offer minutes(MeetingDossier dossier, MeetingFacts.MinutesFacts minutes) {
        MeetingId meeting = dossier.meeting().id();
        String code = dossier.meeting().designation().code();
        boolean issued = minutes.minutes().state().issued();
        String name = TEXTS.get("meeting.file.minutes");
        return new Offer(name,
                TEXTS.get(issued ? "meeting.file.minutes.issued" : "meeting.file.minutes.draft"),
                TEXTS.format("meeting.file.paper.title", code, name),
                issued
                        ? TEXTS.format("meeting.file.minutes.name", code)
                        : TEXTS.format("meeting.file.minutes.draftName", code),
                out -> bench.workplace().minutesPapers().write(meeting, out).missing());
    }

    /** Whether the sheet has anything to show by now. */
    private static boolean hasWords(MeetingSheet kind, MeetingFacts facts) {
        return switch (kind) {
            case ITEMS, MATERIALS -> !facts.agenda().entries().isEmpty();
            case DELIVERIES -> !Handouts.of(facts).people().isEmpty();
            case OPINIONS -> facts.people().handed().opinions().stream().anyMatch(one -> one.givenAt() != null);
            case CHECKS -> true;
        };
    }

    private Offer sheet(MeetingSheet kind, MeetingDossier dossier) {
        MeetingId meeting = dossier.meeting().id();
        String code = dossier.meeting().designation().code();
        String name = switch (kind) {
            case ITEMS -> TEXTS.get("meeting.file.items");
            case MATERIALS -> TEXTS.get("meeting.file.materials");
            case DELIVERIES -> TEXTS.get("meeting.file.deliveries");
            case OPINIONS -> TEXTS.get("meeting.file.opinions");
            case CHECKS -> TEXTS.get("meeting.file.checks");
        };
        String about = switch (kind) {
            case ITEMS -> TEXTS.get("meeting.file.items.about");
            case MATERIALS -> TEXTS.get("meeting.file.materials.about");
            case DELIVERIES -> TEXTS.get("meeting.file.deliveries.about");
            case OPINIONS -> TEXTS.get("meeting.file.opinions.about");
            case CHECKS -> TEXTS.get("meeting.file.checks.about");
        };
        return new Offer(name, about, TEXTS.format("meeting.file.paper.title", code, name),
                TEXTS.format("meeting.file.paper.name", code, name),
                out -> bench.workplace().sheets().write(kind, meeting, out));
    }

    private Node card(Offer offer) {
        Label name = new Label(offer.name());
        name.getStyleClass().add("finding-title");
        Label about = new Label(offer.about());
        about.getStyleClass().add("faint");
        about.setWrapText(true);
        VBox words = new VBox(name, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button show = new Button(TEXTS.get("meeting.file.preview"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> preview.showListing(offer.title(), offer.fileName(), offer.source()));
        HBox head = new HBox(words, show,
                Icons.button(Feather.DOWNLOAD, TEXTS.get("meeting.file.export"),
                        () -> preview.export(offer.title(), offer.fileName(), offer.plain())),
                Icons.button(Feather.PRINTER, TEXTS.get("meeting.file.print"),
                        () -> preview.print(offer.title(), offer.fileName(), offer.plain())));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("card", "file-paper");
        return head;
    }
}
