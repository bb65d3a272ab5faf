package org.huixu.desktop.meeting.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.huixu.application.followup.DocumentDesk;
import org.huixu.application.text.Texts;
import org.huixu.desktop.field.DayField;
import org.huixu.desktop.field.PersonField;
import org.huixu.desktop.kit.Form;
import org.huixu.desktop.kit.Icons;
import org.huixu.desktop.kit.Sheet;
import org.huixu.desktop.kit.Sheets;
import org.huixu.desktop.kit.Words;
import org.huixu.desktop.work.Edited;
import org.huixu.desktop.work.Workbench;
import org.huixu.domain.agenda.ItemId;
import org.huixu.domain.compliance.MeetingFacts;
import org.huixu.domain.followup.InNameOf;
import org.huixu.domain.followup.IssuedDocument;
import org.huixu.domain.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The documents that were issued on what was decided of one item (art. 59). */
final class DocumentsBox extends VBox {

    private static final Texts TEXTS = Texts.of(DocumentsBox.class);
    private static final double WIDTH = 560;

    private final Workbench bench;
    private final VBox rows = new VBox();
    private final Button add = new Button(TEXTS.get("results.document.add"), Icons.of(Feather.FILE_PLUS));

    DocumentsBox(Workbench bench) {
        this.bench = bench;
        Label heading = new Label(TEXTS.get("results.documents"));
        heading.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(heading, gap, add);
        head.getStyleClass().add("toolbar-line");
        rows.getStyleClass().add("decisions");
        getStyleClass().add("item-work");
        getChildren().addAll(head, rows);
    }

    void show(MeetingFacts facts, ItemId item) {
        add.setOnAction(_ -> edit(facts, item, null));
        List<IssuedDocument> documents = facts.agenda().documents().stream()
                .filter(one -> one.itemId().equals(item)).toList();
        rows.getChildren().setAll(documents.stream().map(one -> row(facts, one)).toList());
        if (documents.isEmpty()) {
            Label none = Sheets.paragraph(TEXTS.get("results.document.none"));
            none.getStyleClass().add("faint");
            rows.getChildren().add(none);
        }
    }

    private Node row(MeetingFacts facts, IssuedDocument document) {
        Label number = Sheets.paragraph(document.number());
        Label about = Sheets.paragraph(TEXTS.format("results.document.line", name(document.inNameOf()),
                document.issuedOn().toString(), facts.name(document.signedById())));
        about.getStyleClass().add("faint");
        VBox words = new VBox(number, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(words,
                Icons.button(Feather.EDIT_2, TEXTS.get("results.document.edit"),
                        () -> edit(facts, document.itemId(), document)),
                Icons.button(Feather.X, TEXTS.get("results.document.remove"), () -> bench.acts()
                        .deed(TEXTS.get("results.document.remove"),
                                () -> bench.workplace().documents().remove(document.id()))
                        .said(TEXTS.get("results.document.removed")).go()));
        row.getStyleClass().add("decision");
        return row;
    }

    private void edit(MeetingFacts facts, ItemId item, @Nullable IssuedDocument known) {
        Edited<IssuedDocument> edited = known == null ? null
                : new Edited<>(known, () -> bench.workplace().lists().find(IssuedDocument.class, known.id()),
                        IssuedDocument::number);
        TextField number = new TextField(known == null ? "" : known.number());
        number.setPromptText(TEXTS.get("results.document.number.prompt"));
        ComboBox<InNameOf> name = new ComboBox<>();
        name.setConverter(new Words<>(DocumentsBox::name));
        name.getItems().setAll(InNameOf.values());
        name.setValue(known == null ? InNameOf.THE_GOVERNMENT : known.inNameOf());
        DayField issued = new DayField(bench::today, known == null ? bench.today() : known.issuedOn());
        PersonField signed = new PersonField();
        PersonField reviewed = new PersonField();
        CheckBox authorised = new CheckBox(TEXTS.get("results.document.authorised"));
        authorised.setSelected(known != null && known.authorised());
        Form form = new Form().row("number", TEXTS.get("results.document.number"), number)
                .row("inNameOf", TEXTS.get("results.document.name"), name)
                .row("issuedOn", TEXTS.get("results.document.day"), issued)
                .row("signedBy", TEXTS.get("results.document.signed"), signed)
                .row("authorised", "", authorised)
                .row("reviewedBy", TEXTS.get("results.document.reviewed"), reviewed)
                .note(TEXTS.get("results.document.note"));
        name.valueProperty().subscribe(one -> form.offer("authorised", one == InNameOf.THE_GOVERNMENT));
        Sheet sheet = new Sheet(TEXTS.get(known == null ? "results.document.new" : "results.document.edit"),
                new VBox(form)).width(WIDTH).focusOn(number);
        sheet.aside(form.whole()).cancel(TEXTS.get("results.cancel"));
        sheet.confirm(TEXTS.get("results.save"), () -> {
            List<Form.Complaint> complaints = new ArrayList<>();
            LocalDate day = issued.day();
            PersonId signer = signed.personId();
            if (day == null) {
                complaints.add(new Form.Complaint("issuedOn", TEXTS.get("results.decision.noDay")));
            }
            if (signer == null) {
                complaints.add(new Form.Complaint("signedBy", TEXTS.get("results.document.noPerson")));
            }
            if (reviewed.unreadable()) {
                complaints.add(new Form.Complaint("reviewedBy", TEXTS.get("results.document.noPerson")));
            }
            form.complain(complaints);
            if (day != null && signer != null && complaints.isEmpty()) {
                DocumentDesk.Entry entry = new DocumentDesk.Entry(number.getText(), name.getValue(), day,
                        reviewed.personId(), signer,
                        authorised.isSelected() && name.getValue() == InNameOf.THE_GOVERNMENT);
                DocumentDesk desk = bench.workplace().documents();
                bench.acts().deed(TEXTS.get("results.document.new"), () -> edited == null
                        ? desk.record(facts.meeting().id(), item, entry)
                        : desk.correct(edited.row().id(), edited.row().version(), entry)).in(form)
                        .rereading(edited == null ? null : edited::again)
                        .said(TEXTS.get("results.document.saved")).then(_ -> sheet.close()).go();
            }
        });
        bench.sheets().show(sheet);
        sheet.await(bench.background(), TEXTS.get("results.document.people"),
                _ -> bench.workplace().lists().people(bench.today()), people -> {
                    signed.offer(people);
                    reviewed.offer(people);
                    Optional.ofNullable(known).ifPresent(one -> {
                        signed.choose(one.signedById());
                        reviewed.choose(one.reviewedById());
                    });
                });
    }

    private static String name(InNameOf one) {
        return TEXTS.get(switch (one) {
            case THE_GOVERNMENT -> "results.document.government";
            case THE_OFFICE -> "results.document.office";
        });
    }
}
