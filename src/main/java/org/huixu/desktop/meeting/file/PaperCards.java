package org.huixu.desktop.meeting.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.document.LetterPaper;
import org.huixu.application.document.Paper;
import org.huixu.application.document.SheetPaper;
import org.huixu.application.dossier.MeetingDossier;
import org.huixu.application.minutes.PublicEditions;
import org.huixu.application.notice.Party;
import org.huixu.application.sheet.MeetingSheet;
import org.huixu.application.sheet.OutgoingPapers;
import org.huixu.application.sheet.Sheets;
import org.huixu.application.text.Texts;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.paper.OtherForm;
import org.huixu.desktop.paper.PaperPreview;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.meeting.MeetingId;
import org.kordamp.ikonli.feather.Feather;

/** The papers that can be printed from the meeting now, each with preview, export and print. */
final class PaperCards extends FlowPane {

    private static final Texts TEXTS = Texts.of(PaperCards.class);

    private final Workbench bench;
    private final PaperPreview preview;

    PaperCards(Workbench bench, PaperPreview preview) {
        this.bench = bench;
        this.preview = preview;
        getStyleClass().add("file-papers");
    }

    /** The cards of a line share its width. */
    @Override
    protected void layoutChildren() {
        double least = getChildren().isEmpty() ? 0 : getChildren().getFirst().prefWidth(-1);
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight() + getHgap();
        if (room > least + getHgap()) {
            double each = Math.floor(room / Math.floor(room / (least + getHgap())) - getHgap());
            getChildren().forEach(card -> ((Region) card).setMinWidth(each));
        }
        super.layoutChildren();
    }

    /** Shows what can be printed; tells whether there is anything. */
    boolean show(MeetingDossier dossier) {
        getChildren().clear();
        dossier.facts().ifPresent(facts -> {
            MinutesOffers minutes = new MinutesOffers(bench, dossier);
            if (facts.minutes() != null) {
                getChildren().add(card(minutes.minutes(facts, facts.minutes().minutes())));
                getChildren().add(card(minutes.signing()));
                if (PublicEditions.possible(facts.minutes().minutes().state())) {
                    getChildren().add(publicEdition(dossier));
                }
            }
            List<Sheets.Department> charged = OutgoingPapers.charged(facts);
            if (!charged.isEmpty()) {
                getChildren().add(card(minutes.charged(Optional.empty()), TEXTS.get("meeting.file.charged.units"),
                        charged.stream().map(Optional::of).map(minutes::charged).toList()));
            }
            List<Sheets.Addressed> addressed = Sheets.addressed(facts);
            if (!addressed.isEmpty()) {
                getChildren().add(card(notices(TEXTS.get("meeting.file.notices"), List.of(), dossier),
                        TEXTS.get("meeting.file.notices.parties"),
                        addressed.stream().map(one -> notices(TEXTS.format("meeting.file.notices.of", one.name()),
                                List.of(one.party()), dossier)).toList()));
            }
            if (!dossier.shelf().listing().held().entries().isEmpty()) {
                getChildren().add(card(minutes.record()));
            }
            for (MeetingSheet kind : MeetingSheet.values()) {
                if (kind.hasWords(facts, dossier.shelf().arrangements())) {
                    getChildren().add(kind == MeetingSheet.OPINIONS
                            ? card(sheet(kind, dossier), TEXTS.get("meeting.file.opinions.units"),
                                    Sheets.withOpinions(facts).stream()
                                            .map(unit -> opinions(unit, dossier)).toList())
                            : card(sheet(kind, dossier)));
                }
            }
            if (!facts.people().invitations().isEmpty()) {
                getChildren().add(card(seats(dossier, TEXTS.get("meeting.file.seats"),
                        TEXTS.get("meeting.file.seats.about"), bench.workplace().sheets()::seatPlan)));
                getChildren().add(card(seats(dossier, TEXTS.get("meeting.file.cards"),
                        TEXTS.get("meeting.file.cards.about"), bench.workplace().sheets()::nameCards)));
            }
        });
        return !getChildren().isEmpty();
    }

    /** What goes into the edition for publication is chosen before it is shown. */
    private Node publicEdition(MeetingDossier dossier) {
        Button choose = new Button(TEXTS.get("meeting.file.public.choose"));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> new PublicEditionSheet(bench, preview, dossier.meeting()).show());
        return card(words(TEXTS.get("meeting.file.public"), TEXTS.get("meeting.file.public.about")), choose);
    }

    private Offer sheet(MeetingSheet kind, MeetingDossier dossier) {
        MeetingId meeting = dossier.meeting().id();
        return Offer.of(dossier.meeting(), kind.title(), kind.about(),
                out -> bench.workplace().sheets().write(kind, meeting, out),
                Optional.of(OtherForm.book(out -> bench.workplace().sheets().writeBook(kind, meeting, out))));
    }

    private Offer seats(MeetingDossier dossier, String name, String about,
            Function<MeetingId, ? extends Paper> making) {
        MeetingId meeting = dossier.meeting().id();
        return Offer.of(dossier.meeting(), name, about,
                out -> bench.workplace().sheets().write(making.apply(meeting), out), Optional.empty());
    }

    /** The notices to these parties, to all without any. */
    private Offer notices(String name, List<Party> parties, MeetingDossier dossier) {
        Supplier<LetterPaper> paper = () -> bench.workplace().sheets().notices(dossier.meeting().id(), parties);
        return Offer.of(dossier.meeting(), name, TEXTS.get("meeting.file.notices.about"),
                out -> bench.workplace().sheets().write(paper.get(), out), Optional.of(OtherForm.word(bench, paper)));
    }

    /** What is handed on to one department. */
    private Offer opinions(Sheets.Department unit, MeetingDossier dossier) {
        String name = TEXTS.format("meeting.file.opinionsOf", unit.name());
        Supplier<SheetPaper> paper = () -> bench.workplace().sheets().opinions(dossier.meeting().id(), unit.id());
        return Offer.of(dossier.meeting(), name, name, out -> bench.workplace().sheets().write(paper.get(), out),
                Optional.of(OtherForm.book(out -> bench.workplace().sheets().writeBook(paper.get(), out))));
    }

    private Node card(Offer offer) {
        return card(offer, "", List.of());
    }

    /**
     * A card.
     *
     * @param each for whom the parts are
     * @param parts what can be had of it for one department or recipient each
     */
    private Node card(Offer offer, String each, List<Offer> parts) {
        Button show = new Button(TEXTS.get("meeting.file.preview"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        Offer.Pdf paper = offer.paper();
        show.setOnAction(_ -> show(offer));
        HBox head = card(words(offer.name(), offer.about()), show);
        if (!parts.isEmpty()) {
            MenuButton units = new MenuButton("", Icons.of(Feather.USERS));
            units.getStyleClass().addAll("flat", "button-icon");
            units.setAccessibleText(each);
            units.setTooltip(new Tooltip(each));
            units.getItems().setAll(parts.stream().map(this::entry).toList());
            head.getChildren().add(units);
        }
        offer.other().filter(other -> other.kind() == OtherForm.Kind.BOOK) // for Word there is room in the preview
                .ifPresent(book -> head.getChildren().add(Icons.button(Feather.GRID,
                        TEXTS.get("meeting.file.book"), () -> preview.export(paper.fileName(), book))));
        head.getChildren().addAll(
                Icons.button(Feather.DOWNLOAD, TEXTS.get("meeting.file.export"),
                        () -> preview.export(paper.title(), paper.fileName(), paper.plain())),
                Icons.button(Feather.PRINTER, TEXTS.get("meeting.file.print"),
                        () -> preview.print(paper.title(), paper.fileName(), paper.plain())));
        return head;
    }

    private static HBox card(Node words, Button way) {
        HBox card = new HBox(words, way);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("card", "file-paper");
        return card;
    }

    /** What the paper is called and what it is, on as many lines as it takes. */
    private static Node words(String called, String what) {
        Label name = new Label(called);
        name.getStyleClass().add("finding-title");
        Label about = new Label(what);
        about.getStyleClass().add("faint");
        List.of(name, about).forEach(label -> {
            label.setMinWidth(0);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private MenuItem entry(Offer part) {
        MenuItem entry = new MenuItem(part.name());
        entry.setMnemonicParsing(false);
        entry.setOnAction(_ -> show(part));
        return entry;
    }

    private void show(Offer offer) {
        Offer.Pdf paper = offer.paper();
        offer.other().ifPresentOrElse(
                other -> preview.showListing(paper.title(), paper.fileName(), paper.source(), other),
                () -> preview.showListing(paper.title(), paper.fileName(), paper.source()));
    }
}
